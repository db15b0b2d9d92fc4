import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Link } from "@/ui/link";
import type { Effect } from "./effects";

/** "Nhiệm kỳ 2020–2025 của Đảng bộ xã Mường Hum: 43 → 44", each with the way to its figures. */
export async function EffectList({ effects }: { effects: readonly Effect[] }) {
  const [say, spell] = await Promise.all([words("admissions"), periodWords()]);
  return (
    <ul className="w-full">
      {effects.map(({ code, name, period, before, after }) => (
        <li key={`${code} ${period.name}`}>
          <Link href={`/organizations/${code}/attainment?period=${period.name}`}>
            {before === after
              ? say("effectSame", { period: spell(period), name, after })
              : say("effect", { period: spell(period), name, before, after })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
