import { words } from "@/text/words";
import { Icon } from "@/ui/icon";

/** Why cases about single dossiers are counted and not listed. */
export async function PersonalNote() {
  const say = await words("watch");
  return (
    <p className="pt-2 text-14 text-ink-2">
      <Icon name="lock" className="mr-1.5" />
      {say("personalNote")}
    </p>
  );
}
