import { expect, it } from "vitest";
import { countOf, movedAmong, stated } from "@/domain/figures/moved";

const line = (code: string, admitted: number, isReported = true) => ({ code, admitted, isReported });

it("nothing told is not nobody, though it makes no person more", () => {
  expect([stated(line("a", 0, false)), stated(line("a", 0)), stated(line("a", 2))]).toEqual(["silent", 0, 2]);
  expect([countOf("silent"), countOf(0), countOf(2)]).toEqual([0, 0, 2]);
});

it("finds what is told otherwise by now, and what came or went", () => {
  const [silent, nobody, two] = [line("a", 0, false), line("a", 0), line("a", 2)];
  const moved = (then: (typeof two)[], now: (typeof two)[]) =>
    movedAmong(then, now, ({ code }) => code).map(({ was, now: is }) => [was, is]);
  expect(moved([silent], [silent])).toEqual([]);
  expect(moved([two], [two])).toEqual([]);
  expect(moved([silent], [nobody])).toEqual([["silent", 0]]);
  expect(moved([nobody], [silent])).toEqual([[0, "silent"]]);
  expect(moved([silent], [two])).toEqual([["silent", 2]]);
  expect(moved([two], [])).toEqual([[2, null]]);
  expect(moved([], [silent])).toEqual([[null, "silent"]]);
});

it("keeps the order of then, what is new behind, under the name of now", () => {
  const moved = movedAmong(
    [{ ...line("b", 1), name: "B" }, line("a", 1)],
    [line("c", 1), { ...line("b", 2), name: "B mới" }, line("a", 2)],
    ({ code }) => code,
  );
  expect(moved.map(({ place }) => place)).toMatchObject([{ code: "b", name: "B mới" }, { code: "a" }, { code: "c" }]);
});
