import type { Language } from "./language";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 6799 → "6.799" in Vietnamese, "6,799" in English; whole numbers only. */
export const formatNumber = (value: number, language: Language) =>
  String(value)
    .replace("-", "−")
    .replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");

/** "2024-03-15" → "15/03/2024", "15 Mar 2024" */
export function formatDay(iso: string, language: Language) {
  const [year = "", month = "", day = ""] = iso.split("-");
  return language === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** "2024-03" → "03/2024", "Mar 2024" */
export function formatMonth(iso: string, language: Language) {
  const [year = "", month = ""] = iso.split("-");
  return language === "vi" ? `${month}/${year}` : `${months[Number(month) - 1]} ${year}`;
}

/**
 * The percent text of the domain ("71.6") as it is read: "71,6%", "71.6%".
 * Text in, text out: Intl would round 43/60 up to 71,7.
 */
export function formatPercent(text: string, language: Language) {
  const [whole = "", part] = text.split(".");
  const figure = formatNumber(Number(whole), language);
  return part === undefined ? `${figure}%` : `${figure}${language === "vi" ? "," : "."}${part}%`;
}

/** Where a percent breaks to align on its comma: "71,6%" → ["71", ",6%"], "1.243%" → ["1.243", "%"]. */
export function splitPercent(text: string): readonly [whole: string, rest: string] {
  const at = text.search(/[.,]\d{1,2}%$|%$/);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

/** A moment in Viet Nam's time, wherever the server stands: "14:05 · 15/03/2024". */
export function formatMoment(at: Date, language: Language) {
  const [on = "", time = ""] = clock.format(at).split(", ");
  return `${time} · ${formatDay(on, language)}`;
}

/** The same for files: "2024-03-15 14:05", which sorts as it reads. */
export const momentStamp = (at: Date) => clock.format(at).replace(", ", " ");

// Canada writes its days as ISO does.
const clock = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23",
});
