import { expect, it } from "vitest";
import { typedIn } from "@/text/form-state";

it("gives back what was typed, without secrets, files and React's own fields", () => {
  const data = new FormData();
  data.set("email", "secretary@demo");
  data.set("password", "secret");
  data.set("file", new Blob(["x"]), "x.txt");
  data.set("$ACTION_REF_1", "");
  expect(typedIn(data, ["password"])).toEqual({ email: "secretary@demo" });
});
