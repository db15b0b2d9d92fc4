import { expect, it } from "vitest";
import { choosePassword, shortestPassword } from "@/domain/installation/password";

const good = "nguồn trong";

it.each([
  [{ chosen: good, again: good }, []],
  [{ old: "mật khẩu cũ", chosen: good, again: good }, []],
  [{ chosen: good, again: good.normalize("NFD") }, []],
  [{ chosen: "ngắn quá", again: "ngắn quá" }, ["newPassword: password.short"]],
  [{ chosen: "ề".normalize("NFD").repeat(9), again: "ề".repeat(9) }, ["newPassword: password.short"]],
  [{ old: good, chosen: good.normalize("NFD"), again: good }, ["newPassword: password.same"]],
  [{ chosen: good, again: `${good} ` }, ["passwordAgain: password.unlike"]],
])("%j: %j", (choice, problems) => {
  const result = choosePassword(choice);
  expect(result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`)).toEqual(problems);
});

it("has ten characters at least", () => {
  expect(shortestPassword).toBe(10);
});
