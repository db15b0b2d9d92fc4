/** More fields than any of our forms has: the largest is a year's grid without script. */
const mostFields = 5_000;

/** Whether a form is none of ours, by its fields alone. */
export const isOverfull = (form: FormData) => [...form.keys()].length > mostFields;

/** What a form sent, as a plain object: a name sent more than once becomes a list. The framework's own fields are left out. */
export function formInput(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const sent = new Map<string, FormDataEntryValue[]>();
  // In one pass: to ask the form for each name walks the whole of it each time.
  for (const [name, value] of form) {
    const same = sent.get(name);
    if (same) same.push(value);
    else if (!name.startsWith("$ACTION")) sent.set(name, [value]);
  }
  return Object.fromEntries([...sent].map(([name, values]) => [name, onlyOf(values)]));
}

const onlyOf = (values: FormDataEntryValue[]) => (values.length > 1 ? values : (values[0] ?? ""));
