import type { ComponentProps } from "react";
import { idleTime } from "@/data/installation/sessions";
import { words } from "@/text/words";
import { BrandMark } from "@/ui/brand-mark";
import { LanguageForm } from "@/ui/language-form";
import { DemoLogins } from "./demo-logins";
import { SignInForm } from "./sign-in-form";
import { Stream } from "./stream";

/** Form and drawing side by side; on a phone the form first. */
export async function SignInScreen(props: ComponentProps<typeof SignInForm>) {
  const [say, product] = await Promise.all([words("signIn"), words("product")]);
  return (
    <main
      id="content"
      tabIndex={-1}
      className="grid outline-none sm:min-h-svh sm:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]"
    >
      <div className="flex flex-col justify-center px-4 py-6 sm:px-8 sm:py-12">
        <p className="inline-flex items-center gap-2 font-strong text-20 text-seal">
          <BrandMark />
          {product("name")}
        </p>
        <p className="pb-6 text-ink-2">{product("purpose")}</p>
        <h1 className="pb-4">{say("title")}</h1>
        {/* Keyed, so that a chosen name shows even where another was typed. */}
        <SignInForm key={props.name} {...props} />
        <p className="pt-5 text-13 text-ink-2 leading-note">{say("session", { hours: idleTime / 3_600_000 })}</p>
        <LanguageForm />
        <DemoLogins next={props.next} />
      </div>
      <figure className="flex flex-col justify-center gap-4 border-rule bg-paper-2 py-6 pl-4 max-sm:border-t sm:order-first sm:gap-8 sm:border-r sm:py-12 sm:pl-12">
        <Stream label={say("picture")} />
        <figcaption className="max-w-[30em] text-pretty pr-4 text-15 leading-note sm:text-20">
          {say("motto")}
        </figcaption>
      </figure>
    </main>
  );
}
