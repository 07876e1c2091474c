/** Ways to see a report, each named in the address while it is on: `?view=raw&view=gongwen` */
const NAME = 'view';

/** Keeps a switch and the address in step. `apply` is called at once where the address asks for the mode. */
export function addressedMode(mode: string, apply: (isOn: boolean) => void): (isOn: boolean) => void {
  if (new URLSearchParams(location.search).getAll(NAME).includes(mode)) apply(true);
  return (isOn) => {
    apply(isOn);
    const params = new URLSearchParams(location.search);
    const others = params.getAll(NAME).filter((other) => other !== mode);
    params.delete(NAME);
    for (const one of isOn ? [...others, mode] : others) params.append(NAME, one);
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${params.size > 0 ? `?${params}` : ''}${location.hash}`,
    );
  };
}
