import { words } from "@/text/words";

type Props = {
  /** The address of the files without their ending. */
  readonly base: string;
  readonly query?: string;
};

/** The report as files, and how it gets on paper. */
export async function FileLinks({ base, query = "" }: Props) {
  const say = await words("reports");
  const look = "inline-flex min-h-target items-center";
  return (
    <div className="pb-3 text-14">
      <p className="flex flex-wrap gap-x-6">
        <a href={`${base}.docx${query}`} download className={look}>
          {say("word")}
        </a>
        <a href={`${base}.xlsx${query}`} download className={look}>
          {say("excel")}
        </a>
      </p>
      <p className="text-ink-2">{say("print")}</p>
    </div>
  );
}
