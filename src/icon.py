#!/usr/bin/env python3
"""Draws icon.png beside it: two bars and a rising line, 128 by 128."""
import pathlib
import struct
import zlib

SIZE, FINE = 128, 4  # pixels, and points a pixel in each direction
BACKGROUND, BARS, LINE = (16, 58, 95), (122, 178, 214), (255, 183, 77)
BOXES = [(24, 78, 50, 108), (66, 64, 92, 108)]
POINTS = [(18, 66), (50, 46), (74, 52), (110, 20)]
HALF_WIDTH, DOT, CORNER = 4.5, 9, 22


def from_segment(x, y, start, end):
    (x1, y1), (x2, y2) = start, end
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    along = min(1, max(0, along))
    return ((x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2) ** 0.5


def colour(x, y):
    inside = (min(max(x, CORNER), SIZE - CORNER) - x) ** 2 + (min(max(y, CORNER), SIZE - CORNER) - y) ** 2 <= CORNER**2
    if not inside:
        return (0, 0, 0, 0)
    near = min(from_segment(x, y, *pair) for pair in zip(POINTS, POINTS[1:]))
    dot = ((x - POINTS[-1][0]) ** 2 + (y - POINTS[-1][1]) ** 2) ** 0.5
    if near <= HALF_WIDTH or dot <= DOT:
        return (*LINE, 255)
    if any(left <= x < right and top <= y < bottom for left, top, right, bottom in BOXES):
        return (*BARS, 255)
    return (*BACKGROUND, 255)


def pixel(column, row):
    points = [colour(column + (i + 0.5) / FINE, row + (j + 0.5) / FINE) for i in range(FINE) for j in range(FINE)]
    solid = [point for point in points if point[3]]
    mean = [round(sum(point[k] for point in solid) / len(solid)) for k in range(3)] if solid else [0, 0, 0]
    return bytes([*mean, round(255 * len(solid) / len(points))])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
pathlib.Path(__file__).with_name("icon.png").write_bytes(
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(rows, 9))
    + chunk(b"IEND", b""))
