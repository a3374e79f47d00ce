type Matrix = readonly (readonly [number, number, number])[];

/** What each kind of vision makes of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1. */
const seen: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const visions: readonly string[] = Object.keys(seen);

/** How far apart two colours (`#RRGGBB`) look: the distance in CIELAB (1976); about 2 is just to be seen. */
export function colorDifference(one: string, other: string, vision: string): number {
  const matrix = seen[vision] ?? [];
  const [a, b] = [lab(multiply(matrix, linear(one))), lab(multiply(matrix, linear(other)))];
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? NaN)));
}

function linear(color: string): readonly number[] {
  return [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

function multiply(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * (vector[index] ?? NaN), 0));
}

/** CIELAB under D65. What a vision makes of a colour may leave the range; it is clipped as a screen would. */
function lab(rgb: readonly number[]): readonly number[] {
  const toXyz: Matrix = [
    [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
    [0.2126, 0.7152, 0.0722],
    [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
  ];
  const clipped = rgb.map((part) => Math.min(1, Math.max(0, part)));
  const [x = NaN, y = NaN, z = NaN] = multiply(toXyz, clipped).map((part) =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
