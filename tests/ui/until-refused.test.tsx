import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormContext } from "@/ui/form-context";
import { UntilRefused } from "@/ui/until-refused";

const words = {
  sending: "",
  unsent: "",
  kept: "",
  confirm: "",
  choose: "",
  copy: "",
  copied: "",
  refusedOne: "",
  refusedMany: "",
};
const shown = (errors: Record<string, string>) =>
  renderToStaticMarkup(
    <FormContext value={{ id: "form", state: { values: {}, errors }, words, names: {} }}>
      <UntilRefused name="reason">Báo cáo</UntilRefused>
    </FormContext>,
  );

test("what the refusal of a field says is not said above it as well", () => {
  expect(shown({})).toBe("Báo cáo");
  expect(shown({ wanted: "sai" })).toBe("Báo cáo");
  expect(shown({ reason: "đã nêu" })).toBe("");
});
