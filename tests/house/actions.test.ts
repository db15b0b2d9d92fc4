import { expect, test } from "vitest";
import { unguarded } from "./actions";
import { read, sources } from "./sources";

// Who is not signed in yet, or not any more, has no permission to show.
const beforeTheDoor = [
  "features/auth/actions.ts: signInByForm",
  "features/auth/actions.ts: signOut",
  "features/auth/welcome/actions.ts: beginByForm",
];

test("whatever a browser can call on the server goes through the door", () => {
  const found = sources(/\.tsx?$/).flatMap((name) => unguarded(name, read(name)));
  expect(found.filter((name) => !beforeTheDoor.includes(name))).toEqual([]);
});

test.each([
  ["a plain function", '"use server"; export async function save() {}', ["a.ts: save"]],
  ["a constant that is no action", '"use server"; export const save = async () => {};', ["a.ts: save"]],
  ["a default export", '"use server"; export default async function save() {}', ["a.ts: default"]],
  ["something named afterwards", '"use server"; const save = async () => {}; export { save };', ["a.ts: save"]],
  ["something handed on", '"use server"; export * from "./b";', ["a.ts: *"]],
  ["a function in another file", 'export const save = async () => { "use server"; };', ["a.ts: inline"]],
])("the test sees %s", (_, content, found) => {
  expect(unguarded("a.ts", content)).toEqual(found);
});

test.each([
  [
    "actions",
    '"use server"; export const save = action("quota.set", Input, async () => {}), drop = action("quota.set");',
  ],
  ["types", '"use server"; export type Input = { a: number }; export interface Output {}'],
  ["files that a browser cannot call", "export async function save() {}"],
])("the test lets %s pass", (_, content) => {
  expect(unguarded("a.ts", content)).toEqual([]);
});
