import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { useLanguage, useWords, words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { IconSprite } from "@/ui/icon-sprite";
import { SoftLinks } from "@/ui/soft-links";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const say = await words("product");
  return {
    title: { template: `%s – ${say("name")}`, default: say("name") },
    description: say("purpose"),
    applicationName: say("name"),
    // Phones would turn quotas and decision numbers into calls.
    formatDetection: { telephone: false, date: false, address: false, email: false },
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#171613" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  const say = useWords("frame");
  return (
    <html lang={useLanguage()}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-paper focus:px-3 focus:py-2"
        >
          {say("skip")}
        </a>
        <IconSprite />
        {children}
        <p className="waiting-note">
          <Icon name="wait" /> {say("waiting")}
        </p>
        <SoftLinks />
      </body>
    </html>
  );
}
