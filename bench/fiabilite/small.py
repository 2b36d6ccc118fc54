"""Small documents of several kinds, made anew each time: no two have the same content. Some cannot be worked on, each in its own way."""
import zipfile

SENTENCES = [
    "Le projet d'aménagement et de développement durables fixe l'objectif de produire {0} logements d'ici 2035.",
    "Les continuités écologiques de la vallée sont préservées sur {0} hectares.",
    "La commune compte {0} habitants en 2021.",
    "La consommation d'espaces naturels, agricoles et forestiers est limitée à {0} hectares entre 2021 et 2031.",
]
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def paragraphs(number):
    return [f"Orientation {number}", *(s.format(number + 100 * i) for i, s in enumerate(SENTENCES))]


def docx(path, number):
    body = "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in paragraphs(number))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        archive.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')


def content(number):
    body = "".join(f"<text:p>{p}</text:p>" for p in paragraphs(number))
    return f'<office:body><office:text>{body}</office:text></office:body>'


def odt(path, number):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
        archive.writestr("content.xml", f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}" office:version="1.2">{content(number)}</office:document-content>')


def fodt(path, number):
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="{OFFICE}" xmlns:text="{TEXT}" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">{content(number)}</office:document>')


def pdf(path, number, more=""):
    text = "BT /F1 11 Tf 14 TL 60 760 Td " + " ".join(f"({p.replace('(', '').replace(')', '')}) Tj T*" for p in paragraphs(number)) + " ET"
    stream = text.encode("cp1252")
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
               b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream), b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for rank, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (rank, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    path.write_bytes(bytes(out) + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {more} >>\nstartxref\n{start}\n%%EOF\n".encode())


def cut_docx(path, number):
    docx(path, number)
    path.write_bytes(path.read_bytes()[:300])


def no_docx(path, number):
    path.write_text(f"Ceci n'est pas un document Word ({number}).")


def no_pdf(path, number):
    path.write_bytes(b"%PDF-1.7\n" + bytes((number * i) % 251 for i in range(400)))


def protected_pdf(path, number):
    key = "4" * 64
    pdf(path, number, f"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >> /ID [<{number:032x}> <{number:032x}>]")


def empty(path, number):
    path.write_bytes(b"")


def old_word(path, number):
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + str(number).encode())


SOUND = [("docx", docx), ("odt", odt), ("pdf", pdf), ("fodt", fodt)]
BROKEN = [("docx", cut_docx), ("docx", no_docx), ("pdf", no_pdf), ("pdf", protected_pdf), ("docx", empty), ("doc", old_word)]
