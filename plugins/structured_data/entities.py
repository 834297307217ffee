"""What a record is in the words of schema.org: only what its page shows, and no property without a value."""

from .view import stated

_EVENT_STATUS = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}  # by the ids of the vocabulary
_SCHEMA = "https://schema.org/"


def entity(view, record):
    """The schema.org object of `record` as a dict, or None for kinds that schema.org has no word for."""
    describe = _KINDS.get(record.kind.name)
    return describe(view, record, record.fields) if describe else None


def _event(view, record, fields):
    online = fields.place.startswith("线上")
    change = view.catalogue.id_of(fields.status) if fields.status else None
    return stated(
        kind="Event",
        name=record.title,
        description=fields.summary,
        url=view.address(record),
        startDate=view.site.at(fields.start).isoformat(),
        endDate=view.site.at(fields.end).isoformat(),
        eventStatus=_SCHEMA + _EVENT_STATUS.get(change, "EventScheduled"),
        eventAttendanceMode=f"{_SCHEMA}{'Online' if online else 'Offline'}EventAttendanceMode",
        location={"@type": "VirtualLocation", "url": fields.register_url or view.address(record)}
        if online
        else _venue(view, fields),
        organizer=[_organisation(other) for other in view.catalogue.linked(record, "organisers")] or view.association(),
        maximumAttendeeCapacity=fields.seats,
        isAccessibleForFree=True if fields.fee == "免费" else None,
    )


def _venue(view, fields):
    venue = view.catalogue.find(fields.facility)
    return stated(kind="Place", name=fields.place, address=venue.fields.address if venue else None)


def _programme(view, record, fields):
    contacts = view.catalogue.linked(record, "contacts")
    channels = [
        stated(
            kind="ServiceChannel",
            name=contact.title,
            serviceUrl=view.address(contact),
            servicePhone={"@type": "ContactPoint", "telephone": contact.fields.phone} if contact.fields.phone else None,
        )
        for contact in contacts
    ]
    areas = {str(area): None for contact in contacts for area in contact.fields.districts}
    return stated(
        kind="GovernmentService" if view.site.compliance == "gov" else "Service",
        name=record.title,
        description=fields.summary,
        url=view.address(record),
        serviceType=str(fields.type),
        provider=view.association(),
        areaServed=list(areas),
        availableChannel=channels,
        audience=[{"@type": "Audience", "audienceType": str(audience)} for audience in fields.audiences],
    )


def _guide(view, record, fields):
    """The page asks what readers ask, and answers it: that is a question and its answer."""
    answer = " ".join(point.text for point in fields.key_points)
    return stated(
        kind="FAQPage",
        url=view.address(record),
        mainEntity=[stated(kind="Question", name=fields.question, acceptedAnswer={"@type": "Answer", "text": answer})],
    )


def _notice(view, record, fields):
    return _article(view, record, fields, "NewsArticle")


def _bulletin(view, record, fields):
    return _article(view, record, fields, "Article")


def _article(view, record, fields, kind):
    return stated(
        kind=kind,
        headline=record.title,
        description=fields.summary,
        url=view.address(record),
        datePublished=fields.date.isoformat(),
        dateModified=max(fields.date, fields.reviewed).isoformat(),
        articleSection=str(fields.column),
        author=view.association(),
        publisher=view.association(),
    )


def _expert(view, record, fields):
    """A person, and only with consent (个人信息保护法第十四条): name, job and employer as the page shows them."""
    if fields.consent is None:
        return None
    employer = view.catalogue.find(fields.organisation)
    return stated(
        kind="Person",
        name=record.title,
        jobTitle=fields.job_title,
        url=view.address(record),
        worksFor=_organisation(employer) if employer else None,
    )


def _facility(view, record, fields):
    geo = {"@type": "GeoCoordinates", "latitude": fields.latitude, "longitude": fields.longitude}
    return stated(
        kind="Place",
        name=record.title,
        description=fields.summary,
        url=view.address(record),
        address=fields.address,
        geo=geo if fields.latitude is not None and fields.longitude is not None else None,
        isAccessibleForFree=fields.free,
    )


def _law(view, record, fields):
    return stated(
        kind="Legislation",
        name=record.title,
        url=view.address(record),
        legislationType=str(fields.type),
        legislationPassedBy={"@type": "Organization", "name": fields.issued_by},
        version=fields.version,
        legislationDate=fields.adopted.isoformat() if fields.adopted else None,
        legislationDateOfApplicability=fields.effective.isoformat() if fields.effective else None,
        legislationLegalForce=f"{_SCHEMA}{'InForce' if fields.in_force(view.today) else 'NotInForce'}",
        sameAs=fields.official_url,
    )


def _organisation(record):
    return {"@type": "Organization", "name": record.title}


_KINDS = {
    "event": _event,
    "programme": _programme,
    "guide": _guide,
    "notice": _notice,
    "bulletin": _bulletin,
    "expert": _expert,
    "facility": _facility,
    "law": _law,
}
