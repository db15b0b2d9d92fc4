const weekdays = ["0", "1", "2", "3", "4", "5", "6"] as const;

/** "0" is Sunday. */
export const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "0";
