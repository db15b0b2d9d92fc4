// A process that works on one queue, to be killed: it says when it begins, and ends the work only if it is told to.
import { workOn } from "@/data/queue";

const [, , mode] = process.argv;

await workOn([
  {
    name: "probe",
    run: async ({ mark }) => {
      console.log(`begun ${mark}`);
      if (mode === "hang") await new Promise((done) => setTimeout(done, 600_000));
      console.log(`done ${mark}`);
    },
  },
]);
console.log("working");
