/** "2024-03-15" as it is read out, "Thứ Sáu, 15 tháng 3, 2024"; nothing for what is no whole day. */
export function dateInWords(iso: string, language: string): string {
  const on = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  if (!on || Number.isNaN(on.getTime())) return "";
  // British English, for the day to come before the month as everywhere else in the product.
  return on.toLocaleDateString(language === "en" ? "en-GB" : language, { dateStyle: "full", timeZone: "UTC" });
}
