import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type FormState, untouched } from "@/text/form-state";
import { Field } from "@/ui/field";
import { FoldedFields } from "@/ui/folded-fields";
import { FormBody } from "@/ui/form-body";

const words = {
  sending: "",
  unsent: "",
  kept: "",
  confirm: "",
  choose: "",
  copy: "",
  copied: "",
  refusedOne: "",
  refusedMany: "#",
};
const field = <Field name="to" label="To" />;
const answer = (state: Partial<FormState>): FormState => ({ ...untouched, ...state });

/** As a page without script comes back after the form was sent. */
const page = (state: FormState, folded: boolean) =>
  renderToStaticMarkup(
    <FormBody action={async () => state} words={words} initial={state} fold={folded ? "Transfer" : undefined}>
      {folded ? (
        field
      ) : (
        <FoldedFields summary="More" fields={["to"]}>
          {field}
        </FoldedFields>
      )}
    </FormBody>,
  );

it.each([
  ["nothing was sent", {}, false],
  ["a field is refused", { errors: { to: "no" } }, true],
  ["the whole is refused", { errors: { "": "no" } }, true],
  ["something is asked", { ask: { name: "confirmed", sentence: "sure?" } }, true],
  ["something is said to be done", { message: "done" }, true],
])("a folded form is open when it has something to answer: %s", (_, state, isOpen) => {
  expect(page(answer(state), true).includes('<details open="">')).toBe(isOpen);
});

it.each([
  ["nothing was sent", {}, false],
  ["another field is refused", { errors: { name: "no" } }, false],
  ["one of them is refused", { errors: { to: "no" } }, true],
  ["one of them was filled in", { values: { to: "thon-5" }, errors: { name: "no" } }, true],
])("folded fields are open when they come back: %s", (_, state, isOpen) => {
  expect(page(answer(state), false).includes('<details open="">')).toBe(isOpen);
});
