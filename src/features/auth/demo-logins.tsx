import { isDemo } from "@/data/installation/settings";
import { listDemoLogins } from "@/data/installation/users";
import { words } from "@/text/words";
import { Link } from "@/ui/link";

/** On the demo, the names one may sign in under; each fills in the form. The password is told to the operator alone. */
export async function DemoLogins({ next }: { next?: string | undefined }) {
  if (!(await isDemo())) return null;
  const say = await words("signIn");
  return (
    <section aria-labelledby="demo-logins" className="mt-8 border-rule border-t pt-4">
      <h2 id="demo-logins">{say("demoHeading")}</h2>
      <ul>
        {(await listDemoLogins()).map(({ email, name }) => (
          <li key={email} className="flex flex-wrap items-center gap-x-3">
            <Link href={`/sign-in?${new URLSearchParams({ name: email, ...(next && { next }) })}`} className="py-2.5">
              {email}
            </Link>
            <span className="text-13 text-ink-2">{name}</span>
          </li>
        ))}
      </ul>
      <p className="text-13 text-ink-2">{say("demoPassword")}</p>
    </section>
  );
}
