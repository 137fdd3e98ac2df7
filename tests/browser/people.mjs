// Made-up people of a roster, the same ones each time.

/** Numbers that look random, from a seed. */
function* dice(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const VALUES = {
  certificate: ["valid", "valid", "valid", "expiring", "expired", "none", ""],
  registration: ["hangzhou", "hangzhou", "hangzhou", "zhejiang", "elsewhere", ""],
  残疾类别: ["肢体", "视力", "听力", "智力", "精神", "多重", ""],
  残疾等级: ["一级", "二级", "三级", "四级"],
  assistance: ["minimum", "marginal", "none", "none", "none", ""],
  medical_insurance: ["resident", "employee", "none", ""],
  work: ["employee", "none", "retired", "flexible", ""],
};
const RECEIVED = ["困难残疾人生活补贴", "重度残疾人护理补贴"];

/** A roster of so many people as text. About half of what could be known is. */
export function people(count) {
  const roll = dice(20261125);
  const next = (list) => list[Math.floor(roll.next().value * list.length)];
  const lines = [["id", "age", ...Object.keys(VALUES), ...RECEIVED].join(",")];
  for (let number = 1; number <= count; number += 1) {
    const known = Object.values(VALUES).map(next);
    // Whoever has no category has no grade either.
    if (known[2] === "") known[3] = "";
    lines.push([`P-${number}`, 18 + Math.floor(roll.next().value * 72), ...known, ...RECEIVED.map(() => next(["是", "否", "否", ""]))].join(","));
  }
  return `${lines.join("\n")}\n`;
}
