"""Makes small foreign files for tests, by hand and byte for byte the same each time."""

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from email.message import EmailMessage

_FONTS = {"roman": "Times-Roman", "bold": "Times-Bold", "sans": "Helvetica"}
_DAY = (2024, 3, 20, 8, 0, 0)


@dataclass
class Page:
    """A page of 595 × 842 points: `put` writes a line, `picture` paints a grey square."""

    parts: list[str] = field(default_factory=list)
    pictures: int = 0
    rotate: int = 0

    def put(self, x, y, text, *, size=10, font="roman", rise=0, turn=False):
        code = "".join(
            f"\\{byte:03o}" if byte < 32 or byte > 126 or byte in b"()\\" else chr(byte)
            for byte in text.encode("cp1252")
        )
        matrix = f"0 1 -1 0 {x} {y}" if turn else f"1 0 0 1 {x} {y}"
        self.parts.append(f"BT /{font} {size} Tf {rise} Ts {matrix} Tm ({code}) Tj ET")
        return self

    def lines(self, x, y, lines, *, step=12, **style):
        """Lines under each other from `y` down."""
        for number, line in enumerate(lines):
            self.put(x, y - number * step, line, **style)
        return self

    def picture(self):
        self.pictures += 1
        self.parts.append("q 200 0 0 200 100 300 cm /picture Do Q")
        return self


def make_pdf(*pages, info=None, locked=False):
    """A PDF of pages with the standard fonts; `info` are the entries of its information dictionary."""
    bodies: list[bytes] = []

    def add(body):
        bodies.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(bodies)

    fonts = " ".join(
        f"/{name} {add(f'<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding >>')} 0 R"
        for name, base in _FONTS.items()
    )
    # Glyphs by name, as typesetting programs write ligatures.
    drawn = "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >>"
    fonts += f" /drawn {add(f'<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding {drawn} >>')} 0 R"
    grey = zlib.compress(b"\x80" * 16)
    head = f"<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length {len(grey)} >>"  # noqa: E501
    picture = add(head.encode() + b"\nstream\n" + grey + b"\nendstream")
    kids = []
    tree = len(bodies) + 2 * len(pages) + 1
    for page in pages:
        stream = "\n".join(page.parts).encode("latin-1")
        content = add(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
        resources = f"<< /Font << {fonts} >> /XObject << /picture {picture} 0 R >> >>"
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Rotate {page.rotate} "
                f"/Contents {content} 0 R /Resources {resources} >>"
            )
        )
    add(f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>")
    root = add(f"<< /Type /Catalog /Pages {tree} 0 R >>")
    about = add("<< " + " ".join(f"/{name} ({value})" for name, value in (info or {}).items()) + " >>")
    trailer = f"/Size {len(bodies) + 1} /Root {root} 0 R /Info {about} 0 R"
    if locked:
        key = "00" * 32
        trailer += f" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<00> <00>]"
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(bodies, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode())
    out.write("".join(f"{place:010} 00000 n \n" for place in places).encode())
    out.write(f"trailer\n<< {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def make_zip(files, *, first=None):
    """A ZIP archive of name -> bytes or text; `first` is stored uncompressed before all (a type)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**({"mimetype": first} if first else {}), **files}.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def make_docx(body, *, title="", creator="", created="", parts=None, links=""):
    """A Word document from the XML of its body; `links` are more relationships of it, `parts` more parts."""
    core = (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '  # noqa: E501
        f'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>'
        f"<dcterms:created>{created}</dcterms:created></cp:coreProperties>"
    )
    return make_zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
            'ContentType="application/xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>',
            "docProps/core.xml": core,
            **(parts or {}),
        }
    )


def word_paragraph(text, style=""):
    """A paragraph of a Word document, perhaps with the id of a style."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_part(kind, body):
    """The XML of another part of a Word document: "footnotes", "hdr"."""
    return f"<w:{kind} {_W}>{body}</w:{kind}>"


def word_link(kind, target, name):
    """A relationship from a Word document to one of its parts."""
    return f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


_ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {"office": "office", "text": "text", "table": "table", "meta": "meta", "draw": "drawing"}.items()
)


def make_odt(body, *, about="", styles=""):
    """An OpenDocument text from the XML of its text, its metadata and its styles."""
    dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return make_zip(
        {
            "content.xml": f"<office:document-content {_ODF} {dublin}><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {_ODF} {dublin}><office:meta>{about}</office:meta></office:document-meta>",  # noqa: E501
            "styles.xml": f'<office:document-styles {_ODF} xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'  # noqa: E501
            f"{styles}</office:document-styles>",
            "META-INF/manifest.xml": "<manifest/>",
        },
        first="application/vnd.oasis.opendocument.text",
    )


def make_epub(chapters, *, about="", parts=None):
    """An EPUB from (name, XHTML of the body) pairs and the XML of its metadata; "nav" is its table of contents."""
    items = "".join(
        f'<item id="c{at}" href="{name}.xhtml" media-type="application/xhtml+xml"'
        + (' properties="nav"/>' if name == "nav" else "/>")
        for at, (name, _) in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{at}"/>' for at in range(len(chapters)))
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{about}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    pages = {
        f"book/{name}.xhtml": '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html '
        f'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>{body}</body></html>'
        for name, body in chapters
    }
    return make_zip(
        {"META-INF/container.xml": container, "book/content.opf": opf, **pages, **(parts or {})},
        first="application/epub+zip",
    )


def make_mail(text, *, html="", attachments=(), **headers):
    """A mail with its plain text, perhaps HTML and attached (name, bytes)."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if message.is_multipart():
        message.set_boundary("=-=")  # otherwise drawn by lot
    return message.as_bytes()


def make_mhtml(page, *, address="https://post.example/harbour", charset="utf-8"):
    """A page as browsers save it in one file, with a picture beside it."""
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\nSubject: A page\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="=-="\r\n\r\n'
        f"--=-=\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n"
        f"Content-Location: {address}\r\n\r\n"
    ).encode() + (
        page.encode(charset)
        + b"\r\n--=-=\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n--=-=--\r\n"
    )


def make_xlsx(**sheets):
    """An Excel table with rows by the name of their sheet; one whose name begins with "hidden" is hidden."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        if name.startswith("hidden"):
            sheet.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
