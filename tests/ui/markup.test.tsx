import fc from "fast-check";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Bar } from "@/ui/bar";
import { barScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { Column } from "@/ui/column";
import { markup } from "@/ui/markup";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import { ShareBar } from "@/ui/share-bar";
import { Status } from "@/ui/status";
import { Table } from "@/ui/table";

/** What React writes, but for the ends of strokes, which HTML does not ask for. */
const byReact = (node: ReactNode) =>
  renderToStaticMarkup(node).replace(/><\/(circle|line|path|polyline|rect|use)>/g, "/>");

const figures = [
  { admitted: 43, required: 60, expected: 44.1 },
  { admitted: 0, required: 3, max: 5, expected: null },
  { admitted: 90, required: 60, unitemised: 4 },
  { admitted: 7 },
  { admitted: null, required: 2 },
];

const rows = (
  <>
    {figures.map((one, index) => (
      <Row key={String(one.admitted)} className={index === 1 ? "text-ink-2" : ""}>
        <NameCell href={`/organizations/chi-bo-${index}?a=1&b=2`} note={index === 0 ? "nghỉ hưu > 60" : null}>
          Thôn {index}
        </NameCell>
        <Cell gap folded="second" span={2} lead="còn">
          <Bar {...one} scale={barScale(figures)} label={`Đã kết nạp ${one.admitted}, "chỉ tiêu"`} />
          <Column {...one} top={90} label={`${one.admitted}`} />
          <ShareBar part={index} whole={5} label="một phần" />
        </Cell>
        <Cell numeric strong>
          <Pair done={index} asked={one.required} /> <Percent text="71,6%" />
          <Status tone="late">chậm {index}</Status>
        </Cell>
      </Row>
    ))}
    {false}
    {[null, undefined, "", 0]}
  </>
);

const tableOf = (still: boolean) => (
  <Table
    fold
    still={still}
    caption="Các chi bộ <10> & “khác”"
    columns={[
      { head: "Chi bộ", width: "30%", href: "/organizations/muong-hum" },
      { head: "Kết quả", numeric: true, sorted: "descending" },
    ]}
    total={<Row>{null}</Row>}
  >
    {rows}
  </Table>
);

it("writes as React does", () => {
  expect(markup(rows)).toBe(byReact(rows));
  expect(renderToStaticMarkup(tableOf(true))).toBe(byReact(tableOf(false)));
});

const text = fc.string({
  unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "`", "=", "a", " ", "ễ", "\u2028", "\n"),
});

it("keeps any text a text", () => {
  fc.assert(
    fc.property(text, text, (content, label) => {
      const node = (
        <td className={label} title={label} data-lead={label}>
          {content}
          <b>{content}</b>
        </td>
      );
      expect(markup(node)).toBe(byReact(node));
    }),
  );
});

it.each([
  ["what needs script", "b", { onClick: () => undefined }],
  ["what is no text", "b", { title: {} }],
  ["raw HTML", "b", { dangerouslySetInnerHTML: { __html: "<i>" } }],
  ["a script for an address", "a", { href: "javascript:alert(1)" }],
  ["another site", "a", { href: "//elsewhere.vn/" }],
  ["another site, as a browser reads it", "a", { href: "/\\elsewhere.vn/" }],
  ["another site behind a sign that a browser leaves out", "a", { href: "/\t/elsewhere.vn/" }],
  ["a name with signs in it", "b", { "x><i y": "z" }],
  ["a component that waits", async () => "later", {}],
  ["an object", "b", { children: { a: 1 } }],
])("refuses %s", (_, type, props: object) => {
  expect(() => markup(createElement(type, props))).toThrow("cannot be written at once");
});
