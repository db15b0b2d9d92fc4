// Whether there is anything to ask anew: only so that who wrote nothing asks the database nothing. The rows tell what.
let isTouched = false;

export function noteTouched() {
  isTouched = true;
}

/** Whether a change of this process has touched something since this was asked last. */
export function takeTouched(): boolean {
  const was = isTouched;
  isTouched = false;
  return was;
}
