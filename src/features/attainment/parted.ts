/** Up to so many silent places stand in a table like all others. */
const fewSilent = 12;

/** Many places of which nothing at all is known would hide those of which something is. */
export function parted<Place>(places: readonly Place[], isSilent: (place: Place) => boolean) {
  const silent = places.filter(isSilent);
  if (silent.length <= fewSilent) return { told: places, silent: [] };
  return { told: places.filter((place) => !isSilent(place)), silent };
}
