import { seatField } from "@/domain/sourcing/awareness-class";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { CheckField } from "@/ui/check-field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { saveClassSeats } from "./actions";
import { classAddress } from "./class-query";
import type { Choice, ClassPage } from "./classes-page";

/** Candidates of the whole subtree: who has no valid certificate first, each with when one expires. */
export async function ChooseForm({ page: { of, choices, last, keeps } }: { page: ClassPage }) {
  const [say, spell] = [await words("classes"), await certificateWords()];
  if (!keeps) return null;
  const here = `${classAddress(of)}?choose=1`;
  return (
    <Section heading={say("chooseHeading")} aside={say("chooseAside")} screenOnly id="choose">
      {choices.length === 0 ? (
        <Blank kind="empty" heading={say("chooseNone")} />
      ) : (
        <Form
          key={choices.map(({ id }) => id).join()}
          action={saveClassSeats}
          label={say("chooseHeading")}
          className="max-w-text pt-3"
          names={Object.fromEntries(choices.map(({ id, fullName }) => [seatField(id), fullName]))}
        >
          <KeyField value={crypto.randomUUID()} fresh={{ href: here, label: say("fresh") }} />
          <Hidden name="class" value={of.id} />
          {choices.map((one) => (
            <CheckField
              key={one.id}
              name={seatField(one.id)}
              label={one.fullName}
              hint={`${one.place} · ${spell(one.certificate)}`}
            />
          ))}
          <Submit>{say("saveSeats")}</Submit>
        </Form>
      )}
      <Pager label={say("choosePages")} next={last && `${here}&after=${last}#choose`} />
    </Section>
  );
}

async function certificateWords(): Promise<(certificate: Choice["certificate"]) => string> {
  const [say, to] = await Promise.all([words("classes"), language()]);
  return (certificate) =>
    certificate.state === "NONE"
      ? say("certificates.NONE")
      : say(`certificates.${certificate.state}`, { day: formatDay(certificate.until, to) });
}
