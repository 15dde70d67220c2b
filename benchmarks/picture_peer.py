"""The usual chain, for picture_cost.py: MediaPipe's FaceMesh, then the pixel measures of OFIQ.

    build/bench-venv/bin/python benchmarks/picture_peer.py CLIP WIDTH HEIGHT ROUNDS

Runs in an environment of its own (MediaPipe 0.10.21 needs an older numpy than the app), reads the frames of
CLIP, and prints one JSON line with the milliseconds of every round. Needs nothing of the app.

The measures are worked out by the formulas of ISO/IEC 29794-5 as BSI's OFIQ publishes them (MIT), written
anew with OpenCV and numpy: a face aligned on 616 px, linear luminance as a byte, masks from the hull of the
points. OFIQ's own nets (parsing, occlusion, pose, eight more) are left out: pose comes from the mesh,
background and bare face from its hull. Three forms of the same numbers are timed: `published` works as OFIQ
does, each measure by itself with the sRGB formula for every pixel; `shared` works that luminance out once for
all measures; `tuned` also takes it from a table. Nobody ships the last; it is the hardest peer.
"""

from __future__ import annotations

import json
import sys
import time

import cv2
import numpy as np

SIDE = 616
FORMS = ("published", "shared", "tuned")
EYES_NOSE_MOUTH = np.array([[251, 272], [364, 272], [308, 336], [262, 402], [355, 402]], np.float32)
"""Where OFIQ puts eyes, nose tip and corners of the mouth (px of the aligned face)."""
CODES = np.arange(256) / 255.0
LINEAR = np.where(CODES > 0.04045, ((CODES + 0.055) / 1.055) ** 2.4, CODES / 12.92).astype(np.float32)
LUMA_BGR = np.array([[0.0722, 0.7152, 0.2126]], np.float32)
BACKGROUND_CROP, BACKGROUND_SIZE = (slice(0, SIDE - 108), slice(62, SIDE - 62)), (354, 292)
XYZ = np.array([[0.43605, 0.38508, 0.14309], [0.22249, 0.71689, 0.06062], [0.01393, 0.09710, 0.71419]])
WHITE = np.array([0.964221, 1.0, 0.825211])


def luminance(bgr: np.ndarray, *, table: bool) -> np.ndarray:
    """Return linear luminance 0..255 as bytes, from a table of codes or by the formula for every pixel."""
    if table:
        return (cv2.transform(cv2.LUT(bgr, LINEAR), LUMA_BGR) * 255 + 0.5).astype(np.uint8)
    coded = bgr / 255.0
    linear = np.where(coded > 0.04045, ((coded + 0.055) / 1.055) ** 2.4, coded / 12.92)
    return np.floor(linear @ LUMA_BGR[0].astype(np.float64) * 255 + 0.5).astype(np.uint8)


class Face:
    """One face as OFIQ holds it: aligned picture, aligned points, hull mask."""

    def __init__(self, bgr: np.ndarray, points: np.ndarray, form: str) -> None:
        five = np.array(
            [
                (points[33] + points[133]) / 2,
                (points[263] + points[362]) / 2,
                points[1],
                points[61],
                points[291],
            ]
        )
        matrix, _ = cv2.estimateAffinePartial2D(five, EYES_NOSE_MOUTH, method=cv2.LMEDS)
        self.bgr, self.original, self.matrix = bgr, points, matrix
        self.aligned = cv2.warpAffine(bgr, matrix, (SIDE, SIDE))
        self.points = points @ matrix[:, :2].T + matrix[:, 2]
        self.mask = hull_mask(self.points, (SIDE, SIDE))
        self.right, self.left = (self.points[[33, 133]].mean(0), self.points[[263, 362]].mean(0))
        self.between_eyes = float(np.linalg.norm(self.left - self.right))
        mouth = self.points[[13, 14]].mean(0)
        self.to_mouth = float(np.linalg.norm((self.left + self.right) / 2 - mouth))
        self.table = form == "tuned"
        self.shared = None if form == "published" else luminance(self.aligned, table=self.table)

    def luminance(self, masked: bool) -> np.ndarray:
        """Return the luminance of the aligned face, made anew unless it is shared."""
        if self.shared is not None:
            return self.shared
        aligned = cv2.bitwise_and(self.aligned, self.aligned, mask=self.mask) if masked else self.aligned
        return luminance(aligned, table=self.table)

    def cheeks(self) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Return the squares under both eyes (rows, columns)."""
        side, down = int(0.3 * self.between_eyes), int(self.to_mouth / 2)
        right, left = self.right.astype(int), self.left.astype(int)
        return (
            (slice(right[1] + down, right[1] + down + side), slice(right[0] - side, right[0])),
            (slice(left[1] + down, left[1] + down + side), slice(left[0], left[0] + side)),
        )


def hull_mask(points: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return 255 inside the convex hull of the points."""
    mask = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(points.round().astype(np.int32)), 255)
    return mask


def histogram(light: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    """Return 256 shares."""
    counts = cv2.calcHist([light], [0], mask, [256], [0, 256])[:, 0]
    return counts / max(float(counts.sum()), 1.0)


def sigmoid(x: float, x0: float, w: float) -> float:
    """Return OFIQ's S(x; x0, w)."""
    return float(1 / (1 + np.exp((x0 - x) / w)))


def uniformity(face: Face) -> float:
    """Return IlluminationUniformity: what the two cheeks' histograms have in common."""
    light = face.luminance(True)
    right, left = (histogram(np.ascontiguousarray(light[cheek]), None) for cheek in face.cheeks())
    return 100 * float(np.minimum(right, left).sum()) ** 0.3


def brightness(face: Face) -> float:
    """Return LuminanceMean and LuminanceVariance, added."""
    shares = histogram(face.luminance(False), hull_mask(face.points, (SIDE, SIDE)))
    mean = float((shares * CODES).sum())
    variance = float((shares * (CODES - mean) ** 2).sum())
    spread = float(np.sin(60 * variance / (60 * variance + 1) * np.pi))
    return 100 * (sigmoid(mean, 0.2, 0.05) * (1 - sigmoid(mean, 0.8, 0.05)) + spread)


def dynamic_range(face: Face) -> float:
    """Return the entropy of the face's luminance in bits."""
    shares = histogram(face.luminance(True), face.mask)
    shares = shares[shares > 0]
    return -float((shares * np.log2(shares)).sum())


def exposure(face: Face, first: int, last: int) -> float:
    """Return Under- or OverExposurePrevention's share of pixels."""
    return float(histogram(face.luminance(False), face.mask)[first : last + 1].sum())


def sharpness(face: Face) -> float:
    """Return the sum of the 26 features of Sharpness, on the face's box in the picture itself."""
    x, y, w, h = cv2.boundingRect(face.original.round().astype(np.int32))
    rows, columns = slice(max(0, y), y + h), slice(max(0, x), x + w)
    mask = hull_mask(face.original, face.bgr.shape[:2])[rows, columns]
    grey = cv2.cvtColor(face.bgr[rows, columns], cv2.COLOR_BGR2GRAY)
    soft = cv2.GaussianBlur(grey, (3, 3), 0)
    made = [np.abs(cv2.Laplacian(soft, cv2.CV_64F, ksize=k)) for k in (1, 3, 5, 7, 9)]
    made += [cv2.absdiff(grey, cv2.blur(grey, (k, k))) for k in (3, 5, 7)]
    made += [np.abs(cv2.Sobel(grey, cv2.CV_64F, 1, 1, ksize=k)) for k in (1, 3, 5, 7, 9)]
    return sum(float(mean[0, 0] + std[0, 0]) for mean, std in (cv2.meanStdDev(m, mask=mask) for m in made))


def natural_colour(face: Face) -> float:
    """Return NaturalColour's distance of the cheeks from skin in CIELAB."""
    bare = cv2.bitwise_and(face.aligned, face.aligned, mask=face.mask)
    bare = cv2.bitwise_and(bare, bare, mask=hull_mask(face.points, (SIDE, SIDE)))
    cheeks = np.concatenate([bare[cheek].reshape(-1, 3) for cheek in face.cheeks()])
    rgb = np.interp(cheeks.mean(0)[::-1] / 255, CODES, LINEAR)
    x, y, z = np.cbrt(XYZ @ rgb / WHITE)
    a, b = 500 * (x - y), 200 * (y - z)
    return float(np.hypot(max(0.0, 5 - a, a - 25), max(0.0, 5 - b, b - 35))) if min(a, b) >= 0 else 100.0


def background(face: Face) -> float:
    """Return BackgroundUniformity: mean gradient of luminance outside the face on 354 x 292 px."""
    padding = cv2.warpAffine(
        np.zeros(face.bgr.shape[:2], np.uint8),
        face.matrix,
        (SIDE, SIDE),
        flags=cv2.INTER_NEAREST,
        borderValue=255,
    )
    size = BACKGROUND_SIZE
    small = cv2.resize(face.aligned[BACKGROUND_CROP], size, interpolation=cv2.INTER_LINEAR)
    seen = cv2.resize(
        padding[BACKGROUND_CROP] | face.mask[BACKGROUND_CROP], size, interpolation=cv2.INTER_NEAREST
    )
    where = cv2.erode((seen == 0).astype(np.uint8), np.ones((4, 4), np.uint8))
    light = luminance(small, table=face.table)
    steep = cv2.magnitude(cv2.Sobel(light, cv2.CV_32F, 1, 0), cv2.Sobel(light, cv2.CV_32F, 0, 1))
    return float(cv2.mean(steep, mask=where)[0])


def geometry(face: Face, depth: np.ndarray) -> float:
    """Return InterEyeDistance, HeadSize, the four crops and the cosines of HeadPose, added."""
    height, width = face.bgr.shape[:2]
    right, left = face.original[[33, 133]].mean(0), face.original[[263, 362]].mean(0)
    middle, apart = (right + left) / 2, float(np.linalg.norm(left - right))
    tall = float(np.linalg.norm(face.original[152] - middle))
    yaw = float(np.arctan2(depth[263] - depth[33], apart))
    roll = float(np.arctan2(left[1] - right[1], left[0] - right[0]))
    pitch = float(np.arctan2(depth[152] - depth[10], tall * 2))
    total = sum(100 * max(0.0, np.cos(angle)) ** 2 for angle in (yaw, pitch, roll))
    total += sigmoid(apart / max(np.cos(yaw), 1e-3), 70, 20) + 2 * (
        1 - sigmoid(abs(tall / height - 0.45), 0, 0.05)
    )
    total += sigmoid(right[0] / apart, 0.9, 0.1) + sigmoid((width - left[0]) / apart, 0.9, 0.1)
    return float(total + sigmoid(middle[1] / tall, 1.4, 0.1) + sigmoid((height - middle[1]) / tall, 1.8, 0.1))


def measures(bgr: np.ndarray, points: np.ndarray, form: str) -> list[float]:
    """Return all pixel measures of the face whose (468, 3) points in pixels are given, in one of FORMS."""
    face = Face(bgr, points[:, :2], form)
    return [
        uniformity(face), brightness(face), dynamic_range(face), exposure(face, 0, 25),
        exposure(face, 247, 255), sharpness(face), natural_colour(face), background(face),
        geometry(face, points[:, 2]),
    ]  # fmt: skip


def frames(clip: str, width: int, height: int, count: int) -> list[np.ndarray]:
    """Return the first `count` frames of the clip, scaled."""
    capture = cv2.VideoCapture(clip)
    kept = []
    while len(kept) < count:
        there, bgr = capture.read()
        if not there:
            break
        kept.append(cv2.resize(bgr, (width, height), interpolation=cv2.INTER_AREA))
    return kept


def timed(tracker: object, shots: list[np.ndarray], rounds: int) -> dict[str, list[float]]:
    """Return milliseconds of the mesh and of the measures in every form, for every round."""
    spent: dict[str, list[float]] = {"mesh": [], **{form: [] for form in FORMS}}
    for i in range(rounds):
        bgr = shots[i % len(shots)]
        start = time.perf_counter()
        found = tracker.process(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)).multi_face_landmarks
        if not found:
            continue
        scale = np.array([bgr.shape[1], bgr.shape[0], bgr.shape[1]], np.float32)
        points = np.array([(p.x, p.y, p.z) for p in found[0].landmark], np.float32) * scale
        spent["mesh"].append(1000 * (time.perf_counter() - start))
        for form in FORMS:
            start = time.perf_counter()
            measures(bgr, points, form)
            spent[form].append(1000 * (time.perf_counter() - start))
    return spent


def main() -> int:
    """Print the times as JSON; 3 when MediaPipe is not in this environment."""
    try:
        from mediapipe import solutions
    except ImportError as missing:
        print(missing, file=sys.stderr)
        return 3
    cv2.setNumThreads(1)
    clip, width, height, rounds = sys.argv[1], *(int(a) for a in sys.argv[2:5])
    tracker = solutions.face_mesh.FaceMesh(max_num_faces=1)
    shots = frames(clip, width, height, rounds)
    timed(tracker, shots, 10)
    print(json.dumps(timed(tracker, shots, rounds)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
