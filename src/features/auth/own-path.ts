/** A path of this site to go on to; "/" for anything that could lead elsewhere or back to sign-in. */
export function ownPath(asked: string | undefined): string {
  const here = "http://nguon.invalid";
  // Backslashes and control characters are read by browsers as slashes or not at all.
  if (!asked?.startsWith("/") || /[\\\p{Cc}]/u.test(asked) || !URL.canParse(asked, here)) return "/";
  const { origin, pathname, search } = new URL(asked, here);
  const isElsewhere = origin !== here || pathname.startsWith("//") || /^\/(sign-in|api)(\/|$)/.test(pathname);
  return isElsewhere ? "/" : pathname + search;
}
