import type { AdmittedPerson } from "@/data/ledger/admitted-person";
import { furtherAnswers, furtherLists } from "@/domain/ledger/admission-facts";
import { formatDay, formatNumber } from "@/text/format";
import { furtherFieldWords } from "@/text/further-words";
import { reasonWords } from "@/text/reason-words";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Icon } from "@/ui/icon";
import { Link } from "@/ui/link";
import type { LinePage } from "./line";
import { lineWords } from "./line-words";
import { statistics } from "./statistics";

type Fact = Parameters<typeof Facts>[0]["items"][number];

/** Everything the entry says. */
export async function LineFacts({ page }: { page: LinePage }) {
  const { line, standing, terms } = page;
  const [say, spell, because, tongue] = await Promise.all([
    words("admissions"),
    lineWords(terms),
    reasonWords(),
    language(),
  ]);
  const { code, name } = standing.organization;
  const count = line.isWithdrawn ? <s>{spell.count(line)}</s> : spell.count(line);
  const now = line.isWithdrawn ? say("withdrawn") : formatNumber(line.now, tongue);
  const source = spell.source(line);
  return (
    <Facts
      items={[
        { label: say("factPlace"), value: <Link href={`/organizations/${code}/admissions`}>{name}</Link> },
        { label: say("factKind"), value: spell.kind(line) },
        { label: say("factWhen"), value: spell.when(line) },
        { label: say("factCount"), value: count },
        { label: say("factNow"), value: <b className="font-strong">{now}</b> },
        ...(await nameFacts(page)),
        ...(await decisionFacts(page)),
        ...(await drawnFact(page)),
        ...(line.reason ? [{ label: say("factReason"), value: because(line.reason) }] : []),
        ...(source ? [{ label: say("factSource"), value: source }] : []),
        { label: say("factRecorded"), value: recordedAt(line.recordedAt, tongue) },
      ]}
    />
  );
}

async function nameFacts({ line, person }: LinePage): Promise<Fact[]> {
  if (line.kind !== "NAMED") return [];
  const say = await words("admissions");
  return person
    ? personFacts(person)
    : [
        {
          label: say("factName"),
          value: (
            <>
              <Icon name="lock" /> {say("factNameHidden")}
            </>
          ),
        },
      ];
}

async function personFacts({ fullName, bornOn, ...facts }: AdmittedPerson): Promise<Fact[]> {
  const [say, sayFacts, tongue] = await Promise.all([words("admissions"), words("facts"), language()]);
  const further = await furtherFieldWords({ lists: furtherLists, answers: furtherAnswers });
  const told = (value: string | boolean | null) => (typeof value === "boolean" ? (value ? "yes" : "no") : value);
  return [
    { label: say("factName"), value: fullName },
    ...(bornOn ? [{ label: say("bornOn"), value: formatDay(bornOn, tongue) }] : []),
    ...statistics.flatMap((name) =>
      facts[name] === null ? [] : [{ label: say(name), value: say(facts[name] ? "yes" : "no") }],
    ),
    ...(facts.age === null ? [] : [{ label: sayFacts("age"), value: formatNumber(facts.age, tongue) }]),
    ...further.flatMap(({ name, label, options }) => {
      const said = options.find(({ value }) => value === told(facts[name]));
      return said ? [{ label, value: said.label }] : [];
    }),
  ];
}

async function decisionFacts({ line }: LinePage): Promise<Fact[]> {
  const { decisionNo, decidedOn, receivedOn, ceremonyOn } = line;
  const [say, tongue] = await Promise.all([words("admissions"), language()]);
  const dated = [
    { label: say("decidedOn"), on: decidedOn },
    { label: say("receivedOn"), on: receivedOn },
    { label: say("ceremonyOn"), on: ceremonyOn },
  ];
  return [
    ...(decisionNo ? [{ label: say("decisionNo"), value: decisionNo }] : []),
    ...dated.flatMap(({ label, on }) => (on ? [{ label, value: formatDay(on, tongue) }] : [])),
  ];
}

async function drawnFact({ line, total, terms }: LinePage): Promise<Fact[]> {
  if (!line.itemisesId) return [];
  const [say, spell] = await Promise.all([words("admissions"), lineWords(terms)]);
  const value = total ? (
    <Link href={`/organizations/${total.code}/admissions/${total.id}`}>
      {total.name}, {spell.when(total)}
    </Link>
  ) : (
    say("factDrawnFar")
  );
  return [{ label: say("factDrawn"), value }];
}

/** In Viet Nam's time, wherever the server stands. */
const recordedAt = (at: Date, tongue: "vi" | "en") => {
  const [on = "", time = ""] = clock.format(at).split(", ");
  return `${time} · ${formatDay(on, tongue)}`;
};

const clock = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23",
});
