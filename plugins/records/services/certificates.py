"""The service that gives each laureate a page to check a certificate against.

Those to be honoured have one, and so do those whose honour was revoked, because a printed address must say so.
"""

from .service import Paper, Service, published

SERVICE = Service(paper=Paper("certificate", "证书核对页", published("laureate")))
