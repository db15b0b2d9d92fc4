/** A text with its gaps filled: "{count} ô" → "3 ô". */
export const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
