/** What a form sent, as a plain object: a name sent more than once becomes a list. The framework's own fields are left out. */
export function formInput(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const [only = "", ...more] = form.getAll(name);
      return [name, more.length === 0 ? only : [only, ...more]];
    }),
  );
}
