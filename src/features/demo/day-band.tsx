import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { Submit } from "@/ui/submit";
import { setDemoDay } from "./actions";

/** Says that this is the demo and which day it stands on; the day can be changed. */
export async function DayBand({ today, back }: { today: string; back: string }) {
  const [say, to] = [await words("frame"), await language()];
  return (
    <div className="print:hidden">
      <p>{say("demo")}</p>
      <details>
        <summary className="min-h-target content-center text-pen underline decoration-1 underline-offset-[0.2em]">
          {say("demoDay", { day: formatDay(today, to) })}
        </summary>
        <Form action={setDemoDay} label={say("demoDayField")} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="back" value={back} />
          <DateField name="day" label={say("demoDayField")} value={today} />
          <Submit>{say("demoDaySet")}</Submit>
        </Form>
      </details>
    </div>
  );
}
