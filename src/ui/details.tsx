import type { ReactNode } from "react";

type Props = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean };

/** More for whoever asks for it; works without script. */
export const Details = ({ summary, children, open = false }: Props) => (
  <details open={open}>
    <summary className="min-h-target content-center py-2 text-14 text-pen underline decoration-1 underline-offset-[0.2em]">
      {summary}
    </summary>
    <div className="pt-1 pb-3">{children}</div>
  </details>
);
