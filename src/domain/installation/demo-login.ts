/** Whether a sign-in name belongs to the demo; such a name opens no other installation. */
export const isDemoLogin = (email: string) => email.endsWith("@demo");
