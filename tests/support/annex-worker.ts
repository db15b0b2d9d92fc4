// A process that makes annexes, to be killed while it does.
import { workOn } from "@/data/queue";
import { annexWork } from "@/features/reports/annex-work";

await workOn([annexWork]);
