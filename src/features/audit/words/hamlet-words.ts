import type { ToldHamlet } from "@/domain/trail/hamlet";
import { wordsIn } from "@/text/words";
import type { Forms, Speech } from "./speech";

export const hamletWords = ({ say, to, fromDay }: Speech): Forms<"hamlet"> => {
  const sayHamlet = wordsIn(to, "hamlets");
  const since = ({ name, kind, cell, named, households, on }: ToldHamlet) =>
    [
      name,
      cell,
      kind && sayHamlet(`served.${kind}`),
      typeof households === "number" ? say("households", { count: households }) : undefined,
      named === false ? say("hamletNobody") : undefined,
      fromDay(on),
    ]
      .filter(Boolean)
      .join(", ");
  return {
    hamlet: ({ told, code }) => ({
      did: say(`hamlet.${told.did}`, { code }),
      before: told.was ?? "",
      after: since(told),
    }),
  };
};
