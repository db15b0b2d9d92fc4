import { useLanguage } from "@/text/words";

/** Switches to the other language, in that language's own name, and comes back to the same page. */
export function LanguageForm() {
  const [to, label] = useLanguage() === "vi" ? (["en", "English"] as const) : (["vi", "Tiếng Việt"] as const);
  return (
    <form action="/language" method="post">
      <button
        type="submit"
        name="language"
        value={to}
        lang={to}
        className="min-h-target text-14 text-pen underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
      >
        {label}
      </button>
    </form>
  );
}
