import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read, sources } from "./sources";

// Role × place × act is tried for everything that concerns persons; what is missing there is found here.

const matrices = ["person-matrix", "sourcing-matrix"].map((name) =>
  readFileSync(`tests/features/${name}.empty.test.ts`, "utf8"),
);
const slices = ["candidates", "members", "persons", "sourcing", "hamlets"];

test("every act of persons, sources, classes, charges and hamlets is in a matrix", () => {
  const offered = sources(/^features\/(candidates|members|persons|sourcing|hamlets)\/.*\.tsx?$/).flatMap((file) => {
    const source = read(file);
    const slice = file.split("/")[1];
    const names = source.startsWith('"use server"')
      ? source.matchAll(/^export (?:const|async function|function) (\w+)/gm)
      : [];
    return [...names].map(([, name]) => `${slice}.${name}`);
  });
  const held = matrices.flatMap((text) => [...text.matchAll(/^ {2}"([\w.]+)[^"]*": act\(/gm)].map(([, name]) => name));
  expect(offered.length).toBeGreaterThan(35);
  expect(offered.filter((name) => !held.includes(name))).toEqual([]);
});

test("every address that shows something of them is in a matrix", () => {
  const files = readdirSync("src/app", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(page\.tsx|route\.ts)$/.test(file),
  );
  const shows = (file: string) => {
    const source = readFileSync(`src/app/${file}`, "utf8");
    return (
      slices.some((slice) => source.includes(`@/features/${slice}/`)) ||
      /"(candidate|member|class|source|hamlet)\.\w+"/.test(source)
    );
  };
  const addresses = files.filter(shows);
  const held = matrices.flatMap((text) => [...text.matchAll(/address: "([^"]+)"/g)].map(([, address]) => address));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !held.includes(address)).sort()).toEqual([]);
});
