"""The page to check a certificate against: of those to be honoured, and of those whose honour was taken back too, because an
address that was printed must say so."""

from .service import Paper, Service, published

SERVICE = Service(paper=Paper("certificate", "证书核对页", published("laureate")))
