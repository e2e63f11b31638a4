"""A directory on the loopback that serves services page by page, and misbehaves as told."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Directory:
    """Serves `services`. `faults` maps a path with its page (`/services?page=2`) to what goes wrong, one fault a visit."""

    def __init__(self, services, *, size=3, envelope="contents", stated=None, faults=None, ignores_page=False):
        self.services, self.size, self.envelope = services, size, envelope
        self.stated = len(services) if stated is None else stated
        self.faults = {path: list(found) for path, found in (faults or {}).items()}
        self.ignores_page = ignores_page
        self.asked, self.agents = [], set()

    def __enter__(self):
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                outer.answer(self)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/api"
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def answer(self, handler):
        parts = urlsplit(handler.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        path = parts.path.removeprefix("/api")
        key = path + (f"?page={query['page']}" if "page" in query else "")
        self.asked.append(key)
        self.agents.add(handler.headers["User-Agent"])
        fault = self.faults[key].pop(0) if self.faults.get(key) else None
        body = self.page(path, int(query.get("page", 1)))
        if fault is None:
            return self.send(handler, 200 if body is not None else 404, body or b"{}")
        fault(handler, body or b"{}")

    def page(self, path, number):
        if path == "/services":
            begin = 0 if self.ignores_page else (number - 1) * self.size
            shown = self.services[begin : begin + self.size]
            listed = [{"id": one["id"], "name": one["name"]} if "id" in one else one for one in shown]
            counts = {"total_items": self.stated, "page_number": number}
            return json.dumps(listed if not self.envelope else {**counts, self.envelope: listed}).encode()
        found = [one for one in self.services if path == f"/services/{one.get('id')}"]
        return json.dumps(found[0]).encode() if found else None

    @staticmethod
    def send(handler, status, body, **headers):
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)


def busy(status=503, **headers):
    return lambda handler, _: Directory.send(handler, status, b"busy", **headers)


def breaks_off(handler, body):
    """Promises the whole page and closes the line in the middle of it."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.wfile.flush()
    handler.close_connection = True
    handler.connection.close()


def hangs_up(handler, _):
    handler.close_connection = True
    handler.connection.close()


def says(text, status=200):
    return lambda handler, _: Directory.send(handler, status, text)
