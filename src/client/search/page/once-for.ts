/** Makes something once for what it is made of, as long as that is the same. */
export function onceFor<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let made: { of: Of; made: Made } | null = null;
  return (of) => (made = made?.of === of ? made : { of, made: make(of) }).made;
}
