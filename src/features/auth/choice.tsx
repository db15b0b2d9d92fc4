import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Link } from "@/ui/link";
import { PageHead } from "@/ui/page-head";

type Place = { readonly code: string; readonly name: string };

/** The organizations of a visitor who has several; what to do for one who has none. */
export async function Choice({ places }: { places: readonly Place[] }) {
  const say = await words("signIn");
  if (places.length === 0)
    return (
      <Blank kind="empty" level={1} heading={say("noPlaceTitle")}>
        <p>{say("noPlaceText")}</p>
      </Blank>
    );
  return (
    <div className="py-6">
      <PageHead title={say("chooseTitle")} lead={say("chooseText")} />
      <ul>
        {places.map(({ code, name }) => (
          <li key={code} className="border-rule border-b">
            <Link href={`/organizations/${code}`} className="flex min-h-target items-center text-17">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
