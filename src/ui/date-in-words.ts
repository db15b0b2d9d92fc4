/** "2024-03-15" as it is written out, "Thứ Sáu, ngày 15 tháng 3 năm 2024"; nothing for what is no whole day. */
export function dateInWords(iso: string, language: string): string {
  const on = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  if (!on || Number.isNaN(on.getTime())) return "";
  const part = (one: Intl.DateTimeFormatOptions) => on.toLocaleDateString(language, { ...one, timeZone: "UTC" });
  const [weekday, day, year] = [part({ weekday: "long" }), on.getUTCDate(), on.getUTCFullYear()];
  // Put together here: the order and the commas of locale data are not an office's, nor the same in every edition.
  return language === "en"
    ? `${weekday}, ${day} ${part({ month: "long" })} ${year}`
    : `${weekday}, ngày ${day} tháng ${on.getUTCMonth() + 1} năm ${year}`;
}
