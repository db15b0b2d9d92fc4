import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { regulationOn } from "@/domain/regulations/regulation";
import {
  adopt,
  completed,
  lastDayOf,
  RegulationInput,
  RuleInput,
  revise,
} from "@/domain/regulations/regulation-keeping";
import { regulations } from "../../support/dossier-samples";
import { first } from "../../support/samples";

const input = (more: Partial<RuleInput> = {}): RuleInput => ({
  regulation: "24-QĐ/TW",
  rule: "certificateValid",
  value: 36,
  source: "Hướng dẫn 12-HD/BTCTW",
  grade: "S",
  from: day("2023-01-01"),
  ...more,
});
const revised = (more?: Partial<RuleInput>, list = regulations) => {
  const result = revise(list, input(more));
  return first(result.ok ? { ok: true, value: [result.value] } : result);
};
const codes = (more: Partial<RuleInput>) => {
  const result = revise(regulations, input(more));
  return result.ok ? [] : result.problems.map(({ code, field }) => [code, field]);
};

describe("another value of a rule", () => {
  it("holds from its day on, the rest of the regulation as it was", () => {
    const version = revised();
    expect(version).toMatchObject({ code: "24-QĐ/TW", from: "2023-01-01", to: "2025-01-19" });
    expect(version.values.certificateValid).toEqual({
      value: 36,
      unit: "months",
      source: "Hướng dẫn 12-HD/BTCTW",
      grade: "S",
    });
    const list = [...regulations, version];
    const on = (text: string) => regulationOn(list, day(text))?.values;
    expect(on("2022-12-31")?.certificateValid.value).toBe(60);
    expect(on("2023-01-01")?.certificateValid.value).toBe(36);
    expect(on("2023-01-01")?.ageMost).toEqual(on("2022-12-31")?.ageMost);
    expect(on("2025-01-20")?.certificateValid.value).toBe(60);
  });

  it("keeps what was revised before it, and what is revised for a later day", () => {
    const later = revised({ rule: "paperValid", value: 6, from: day("2024-01-01") });
    const both = revised({}, [...regulations, later]);
    expect(both.values.paperValid.value).toBe(12);
    const after = revised({ from: day("2024-06-01") }, [...regulations, later]);
    expect(after.values.paperValid.value).toBe(6);
    // On the same day both hold.
    expect(revised({ from: day("2024-01-01") }, [...regulations, later]).values.paperValid.value).toBe(6);
  });

  it.each<[Partial<RuleInput>, unknown[]]>([
    [{}, []],
    [{ regulation: "25-QĐ/TW" }, [["regulation.unknown", "regulation"]]],
    [{ from: day("2021-07-29") }, [["regulation.outside", "from"]]],
    [{ from: day("2021-07-30") }, []],
    [{ from: day("2025-01-19") }, []],
    [{ from: day("2025-01-20") }, [["regulation.outside", "from"]]],
    [{ value: 0 }, [["regulation.valueRange", "value"]]],
    [{ value: 241 }, [["regulation.valueRange", "value"]]],
    [{ rule: "voteShare", value: 4 }, [["regulation.valueRange", "value"]]],
    [{ rule: "schooling", value: 4 }, [["regulation.valueRange", "value"]]],
    [{ rule: "schooling", value: 0 }, []],
    [{ value: 60, source: "Quy định 24-QĐ/TW", grade: "W" }, [["regulation.nothingChanged", undefined]]],
    [{ value: 60, source: "Quy định 24-QĐ/TW", grade: "S" }, []],
  ])("%j: %j", (more, problems) => {
    expect(codes(more)).toEqual(problems);
  });

  it("is asked for with its source", () => {
    const sent = { ...input(), value: "36", source: "" };
    const { error } = RuleInput.safeParse(sent);
    expect(error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([["source", "input.required"]]);
    expect(RuleInput.parse({ ...sent, source: "x" }).value).toBe(36);
  });
});

describe("what was kept by a program that asked for fewer numbers", () => {
  const lacking = (code: string, from: string) => {
    const found = regulationOn(regulations, day("2023-01-01"));
    if (!found) throw new Error("no regulation");
    const { values, ...held } = found;
    const { introducerMonths, ...fewer } = values;
    const kept = {
      ...held,
      code,
      from: day(from),
      values: { ...fewer, introducers: { ...fewer.introducers, value: 3 } },
    };
    return { read: completed(kept, regulations).values, introducerMonths };
  };

  it("has the others as the program brings them along, and its own as they were kept", () => {
    const { read, introducerMonths } = lacking("24-QĐ/TW", "2023-01-01");
    expect(read.introducerMonths).toEqual(introducerMonths);
    expect(read.introducers.value).toBe(3);
  });

  it("has them as good as recalled where the program does not bring the regulation along", () => {
    const { read, introducerMonths } = lacking("300-QĐ/TW", "2027-01-01");
    expect(read.introducerMonths).toEqual({ ...introducerMonths, source: read.introducerMonths.source, grade: "M" });
    expect(read.introducers).toMatchObject({ value: 3, grade: "S" });
  });
});

describe("a regulation that follows", () => {
  const next = { code: "300-QĐ/TW", title: "Quy định 300-QĐ/TW", from: day("2027-01-01") };
  const codesOf = (more: Partial<RegulationInput>) => {
    const result = adopt(regulations, { ...next, ...more });
    return result.ok ? [] : result.problems.map(({ code, field }) => [code, field]);
  };

  it("asks for what the one before it asked, as good as recalled", () => {
    const result = adopt(regulations, next);
    const adopted = first(result.ok ? { ok: true, value: [result.value] } : result);
    expect(adopted).toMatchObject({ ...next, to: null });
    expect(adopted.values.ageMost).toEqual({ value: 60, unit: "years", source: "Quy định 294-QĐ/TW", grade: "M" });
    expect(adopted.forms).toHaveLength(16);
    const list = [...regulations, adopted];
    expect(regulationOn(list, day("2026-12-31"))?.code).toBe("294-QĐ/TW");
    expect(regulationOn(list, day("2027-01-01"))?.code).toBe("300-QĐ/TW");
    const [latest] = regulations.slice(-1);
    expect(latest && [lastDayOf(regulations, latest), lastDayOf(list, latest)]).toEqual([null, "2026-12-31"]);
    expect(lastDayOf(list, adopted)).toBeNull();
    // The one before it is over, and can be revised for its own time only.
    expect(revise(list, input({ regulation: "294-QĐ/TW", from: day("2027-01-01") }))).toMatchObject({
      ok: false,
      problems: [{ code: "regulation.outside", values: { from: "2025-07-01", to: "2026-12-31" } }],
    });
    expect(revise(list, input({ regulation: "294-QĐ/TW", from: day("2026-12-31") })).ok).toBe(true);
    expect(revised({ regulation: "300-QĐ/TW", from: day("2027-03-01") }, list).values.certificateValid.value).toBe(36);
  });

  it.each<[Partial<RegulationInput>, unknown[]]>([
    [{}, []],
    [{ from: day("2025-07-02") }, []],
    [{ from: day("2025-07-01") }, [["regulation.notLatest", "from"]]],
    [{ from: day("2010-01-01") }, [["regulation.notLatest", "from"]]],
    [{ code: "29-QĐ/TW" }, [["regulation.codeTaken", "code"]]],
  ])("%j: %j", (more, problems) => {
    expect(codesOf(more)).toEqual(problems);
  });

  it("is asked for with its number and title", () => {
    const { error } = RegulationInput.safeParse({ code: " ", title: "", from: "2027-01-01" });
    expect(error?.issues.map(({ path }) => path.join())).toEqual(["code", "title"]);
  });
});
