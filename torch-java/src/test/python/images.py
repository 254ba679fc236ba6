"""Writes images.csv: small pictures of every kind that Pillow writes, with what Pillow decodes of them.

python3 images.py > ../resources/torch/images.csv      (numpy, pillow)
"""
import base64
import io

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
H, W = 21, 34
y, x = np.mgrid[0:H, 0:W]
rgb = np.stack([x * 7 % 256, y * 11 % 256, (x * y) % 256], -1).astype(np.uint8)
rgb[5:9, 10:20] = rng.integers(0, 256, (4, 10, 3))
grey = rgb[..., 0]
alpha = np.concatenate([rgb, (x * 5 % 256).astype(np.uint8)[..., None]], -1)


def weighted(a):
    flat = a.astype(np.int64).ravel()
    return int((flat * (np.arange(flat.size) % 251 + 1)).sum())


def put(name, image, **options):
    out = io.BytesIO()
    image.save(out, "JPEG" if name.endswith("jpg") else "PNG", **options)
    back = Image.open(io.BytesIO(out.getvalue()))
    orientation = back.getexif().get(0x0112, 1)
    colour = np.asarray(back.convert("RGB")).transpose(2, 0, 1)
    one = np.asarray(back.convert("L"))
    corner = "[" + ";".join(str(int(v)) for v in colour[:, 2, 3]) + "]"
    print(name, H, W, orientation, weighted(colour), weighted(one), corner, base64.b64encode(out.getvalue()).decode(), sep=",")


put("rgb.jpg", Image.fromarray(rgb), quality=90)
put("rgb-444.jpg", Image.fromarray(rgb), quality=75, subsampling=0)
put("progressive.jpg", Image.fromarray(rgb), quality=80, progressive=True)
put("grey.jpg", Image.fromarray(grey), quality=85)
put("cmyk.jpg", Image.fromarray(rgb).convert("CMYK"), quality=90)
exif = Image.Exif()
exif[0x0112] = 6
put("turned.jpg", Image.fromarray(rgb), quality=90, exif=exif)
put("rgb.png", Image.fromarray(rgb))
put("grey.png", Image.fromarray(grey))
put("alpha.png", Image.fromarray(alpha, "RGBA"))
put("grey-alpha.png", Image.fromarray(alpha[..., [0, 3]], "LA"))
put("palette.png", Image.fromarray(rgb).quantize(16))
put("two.png", Image.fromarray(grey > 100))
put("turned.png", Image.fromarray(rgb), exif=exif)
