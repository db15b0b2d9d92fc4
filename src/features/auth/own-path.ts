/** A path of this site to go on to; "/" for anything that could lead elsewhere or back to sign-in. */
export function ownPath(asked: string | undefined): string {
  const here = "http://nguon.invalid";
  if (!asked?.startsWith("/") || !URL.canParse(asked, here)) return "/";
  // Parsed as a browser does: backslashes are slashes, tabs and line ends are nothing. What is answered was parsed.
  const { origin, pathname, search } = new URL(asked, here);
  const isElsewhere = origin !== here || pathname.startsWith("//") || /^\/(sign-in|api)(\/|$)/.test(pathname);
  return isElsewhere ? "/" : pathname + search;
}
