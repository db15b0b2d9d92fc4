import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { noFurtherFacts } from "@/domain/ledger/admission-facts";
import { countedDay, NamedInput, recordNamed } from "@/domain/ledger/named-admission";
import { monthOf } from "@/domain/month";
import { cell, commune, namedInput, yearOf } from "../../support/samples";

type Facts = Parameters<typeof recordNamed>[1];
const facts = (more: Partial<Facts> = {}): Facts => ({
  organization: cell,
  today: day("2024-03-15"),
  countedBy: "ceremony",
  openTotals: [],
  mustChoose: false,
  ...more,
});
const codes = (result: ReturnType<typeof recordNamed>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => [code, field]);
const days = (decidedOn: string, receivedOn: string, ceremonyOn: string) => ({
  decidedOn: day(decidedOn),
  receivedOn: day(receivedOn),
  ceremonyOn: day(ceremonyOn),
});

describe("one person admitted by name", () => {
  it("is one entry at the cell, on the day of the ceremony", () => {
    const dates = days("2023-04-28", "2023-05-04", "2023-05-19");
    const recorded = recordNamed(namedInput({ ...dates, woman: true, minority: false, decisionNo: "7" }), facts());
    expect(recorded).toEqual({
      ok: true,
      value: [
        {
          ...dates,
          organizationId: cell.id,
          path: cell.path,
          kind: "NAMED",
          date: dates.ceremonyOn,
          from: monthOf(2023, 5),
          to: monthOf(2023, 5),
          count: 1,
          reports: 1,
          itemisesId: null,
          correctsId: null,
          decisionNo: "7",
          reason: null,
          woman: true,
          minority: false,
          youth: null,
          upperSecondary: null,
          local: null,
          ...noFurtherFacts,
        },
      ],
    });
  });

  it("counts on the day of the decision where the deployment says so and it is known", () => {
    const input = namedInput(days("2023-04-28", "2023-05-04", "2023-05-19"));
    expect(recordNamed(input, facts({ countedBy: "decision" }))).toMatchObject({
      value: [{ date: "2023-04-28", from: monthOf(2023, 4), ceremonyOn: "2023-05-19" }],
    });
    expect(countedDay(namedInput(), "decision")).toBe("2023-05-19");
    expect(countedDay(input, "ceremony")).toBe("2023-05-19");
  });

  it.each([
    [{ ceremonyOn: day("2024-03-16") }, [["date.future", "ceremonyOn"]]],
    [{ ceremonyOn: day("2024-03-15") }, []],
    [
      { ceremonyOn: day("2024-03-15"), decidedOn: day("2024-03-16") },
      [
        ["date.future", "decidedOn"],
        ["date.ceremonyBeforeDecision", "ceremonyOn"],
      ],
    ],
    [
      { ceremonyOn: day("2024-03-15"), receivedOn: day("2024-03-16") },
      [
        ["date.future", "receivedOn"],
        ["date.ceremonyBeforeReceipt", "ceremonyOn"],
      ],
    ],
    [
      days("2023-05-20", "2023-05-20", "2023-05-19"),
      [
        ["date.ceremonyBeforeDecision", "ceremonyOn"],
        ["date.ceremonyBeforeReceipt", "ceremonyOn"],
      ],
    ],
    [days("2023-05-10", "2023-05-09", "2023-05-19"), [["date.receivedBeforeDecision", "receivedOn"]]],
    [days("2023-05-10", "2023-05-20", "2023-05-19"), [["date.ceremonyBeforeReceipt", "ceremonyOn"]]],
    [days("2023-05-19", "2023-05-19", "2023-05-19"), []],
    [{ ceremonyOn: day("1999-12-31") }, [["date.beforeFounding", "ceremonyOn"]]],
    [{ ceremonyOn: day("2000-01-01") }, []],
    [{ bornOn: day("2005-06-01") }, [["person.tooYoung", "bornOn"]]],
    [{ bornOn: day("2005-05-31") }, []],
    [{ bornOn: day("2024-01-01") }, [["person.tooYoung", "bornOn"]]],
    [{ bornOn: day("1940-01-01") }, []],
  ])("%j has the problems %j", (more, problems) => {
    expect(codes(recordNamed(namedInput(more), facts()))).toEqual(problems);
  });

  it("was not admitted after the cell was closed", () => {
    const closed = { ...cell, closedOn: day("2023-05-18") };
    expect(codes(recordNamed(namedInput(), facts({ organization: closed })))).toEqual([
      ["date.afterClosing", "ceremonyOn"],
    ]);
    const lastDay = { ...cell, closedOn: day("2023-05-19") };
    expect(recordNamed(namedInput(), facts({ organization: lastDay }))).toMatchObject({ ok: true });
  });

  it("is admitted by a cell, not by a committee", () => {
    expect(codes(recordNamed(namedInput(), facts({ organization: commune })))).toEqual([
      ["admission.namedNeedsCell", "organization"],
    ]);
    const grassroots = { ...cell, kind: "GRASSROOTS_CELL" as const };
    expect(recordNamed(namedInput(), facts({ organization: grassroots }))).toMatchObject({ ok: true });
  });
});

describe("one person who is already in a total", () => {
  const total = { id: "total", organizationId: commune.id, path: commune.path, balance: 1, ...yearOf(2023) };
  const drawing = (balance: number, id = "total") =>
    recordNamed(namedInput({ total: id, woman: true }), facts({ openTotals: [{ ...total, balance }] }));

  it("is taken out of it in the same change, so that superiors count nobody twice", () => {
    expect(drawing(1)).toMatchObject({
      value: [
        { kind: "NAMED", organizationId: cell.id, count: 1, itemisesId: "total", woman: true },
        { kind: "TOTAL", organizationId: commune.id, count: -1, itemisesId: "total", woman: null, ...yearOf(2023) },
      ],
    });
  });

  it("cannot be taken out of an exhausted or an unknown one", () => {
    expect(codes(drawing(0))).toEqual([["admission.totalExhausted", "total"]]);
    expect(codes(drawing(5, "other"))).toEqual([["admission.noSuchTotal", "total"]]);
    expect(codes(recordNamed(namedInput({ total: "total" }), facts()))).toEqual([["admission.noSuchTotal", "total"]]);
  });

  it("has to be said to be so in a form", () => {
    const form = facts({ openTotals: [total], mustChoose: true });
    expect(codes(recordNamed(namedInput(), form))).toEqual([["admission.totalChoice", "total"]]);
  });

  it("is a further one where the sender says so", () => {
    expect(recordNamed(namedInput({ total: "add" }), facts({ openTotals: [total] }))).toMatchObject({
      value: [{ count: 1, itemisesId: null }],
    });
  });
});

describe("what is asked for one person", () => {
  const sent = { organization: "seo-po-ho", fullName: "Vàng Thị Mỷ", ceremonyOn: "2023-05-19", key: "k" };

  it("is kept in one Unicode form, blanks of the form left out", () => {
    const blank = { bornOn: "", decisionNo: "", decidedOn: "", receivedOn: "", woman: "", local: "", total: "" };
    const input = NamedInput.parse({
      ...sent,
      ...blank,
      fullName: sent.fullName.normalize("NFD"),
      minority: "yes",
      youth: "no",
    });
    expect(input).toEqual({
      ...sent,
      confirmed: false,
      fullName: sent.fullName.normalize("NFC"),
      minority: true,
      youth: false,
    });
  });

  it.each([
    [{ fullName: "x".repeat(10_000) }, "input.tooLong"],
    [{ fullName: "<script>alert(1)</script>" }, "person.nameInvalid"],
    [{ fullName: "" }, "input.required"],
    [{ ceremonyOn: "2023-02-29" }, "input.notDate"],
    [{ ceremonyOn: "" }, "input.required"],
    [{ decidedOn: "31/12/2023" }, "input.notDate"],
    [{ woman: "perhaps" }, "input.invalid"],
    [{ organization: undefined }, "input.unchosen"],
    [{ decisionNo: "9".repeat(101) }, "input.tooLong"],
  ])("is refused as %j", (more, message) => {
    expect(NamedInput.safeParse({ ...sent, ...more }).error?.issues[0]?.message).toBe(message);
  });
});
