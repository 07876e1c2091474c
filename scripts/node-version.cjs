'use strict';
// Preloaded by every command, in the words of any Node: one that is too old cannot read what comes after.

const LEAST = '22.22.3';

/** `isTooOld('20.20.2') → true` */
function isTooOld(version, least = LEAST) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  const at = want.findIndex((number, place) => number !== have[place]);
  return at >= 0 && have[at] < want[at];
}

/** What to do about it, in one sentence; null where nothing is to be done. */
function adviceFor(version) {
  return isTooOld(version)
    ? `This is Node ${version}, and Wenduan needs ${LEAST} or newer: install one, or run it through npm where npm ci brings one (README, "Two commands").`
    : null;
}

const advice = adviceFor(process.versions.node);
if (advice) {
  console.error(advice);
  process.exit(1);
}

module.exports = { LEAST, isTooOld, adviceFor };
