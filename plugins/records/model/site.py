"""`site.yml` of the topmost layer: whose portal this is. Another association writes its own and changes no code."""

from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator

from .fields import AnyRef, Line, MarkPath, Phone, Ref, ShortName, Text, YesNo, field, must, ought
from .offer import Offers
from .parts import Part
from .site_address import EXPECTED, AddressRefused, site_address
from .today import HOME, TimeZone

MOST_BUTTONS = 6  # More than six large buttons do not fit on the first two screens of a phone.


def _site_address(value):
    try:
        return site_address(value if isinstance(value, str) else "")
    except AddressRefused as refusal:
        raise must(EXPECTED, refusal.way_out) from None


def _few(entries):
    if len(entries) > MOST_BUTTONS:
        raise ought(f"不超过 {MOST_BUTTONS} 项，现有 {len(entries)} 项。请只留来访者最常用的，其余的普通版首页上都有")
    return entries


class Filing(Part):
    """What the footer must show (政府网站发展指引; an association, a 群众团体, adopts it as a baseline)."""

    sponsor: Line = field("主办单位", help="页脚显示")
    organiser: Line | None = field("承办单位", help="页脚显示", default=None)
    icp: Line | None = field("ICP 备案号", help="备案后填写", default=None)
    police: Line | None = field("公安备案号", help="备案后填写", default=None)
    site_id: Line | None = field("网站标识码", help="政府网站才有，10 位", default=None)
    address: Line | None = field("地址", help="办公地址", default=None)
    phone: Phone | None = field("电话", help="办公电话", default=None)


class NavigationItem(Part):
    """One entry of the navigation above or below a page."""

    text: Line = field("文字", help="导航上的字")
    to: AnyRef = field("去哪里", help="“类别:文件名”，如 page:awards")


class FooterItem(NavigationItem):
    """One entry of the footer; entries of one group stand together under its name."""

    group: Line | None = field("分组", help="这一组的标题，如“办事”；不写时排在最前面，没有标题", default=None)


class Site(Part):
    """The association, its filing numbers, its navigation and what it publishes."""

    name: Line = field("站名", help="网站名称")
    association: Line = field("单位全称", help="科协全称")
    short_name: ShortName | None = field(
        "短名", help="手机桌面图标下的名字，不超过 12 个字；不写时用站名", default=None
    )
    mark: MarkPath | None = field("站徽", help="自己的站徽，如 images/mark.svg；不写时用本站自带的", default=None)
    slogan: Line = field("一句话介绍", help="首页标题下的一句话")
    description: Line = field("网站说明", help="搜索引擎显示的说明，80 字左右")
    url: Annotated[str, BeforeValidator(_site_address)] = field("网址", help="正式网址，网站放在子文件夹时连路径一起写")
    timezone: TimeZone = field("时区", help="如 Asia/Shanghai；“今天”是哪一天按它算", default=HOME)
    owner: Line = field("默认负责部门", help="没有写负责部门的页面由谁维护")
    compliance: Literal["gov", "group"] = field("合规类型", help="gov（政府网站）或 group（群众团体）")
    publish_examples: YesNo = field("发布示例", help="true 时正式站点也带示例数据", default=False)
    offline: YesNo = field(
        "离线阅读", help="true 时看过的页面没有网络也能再看；false 时不保存，以前保存的也清掉", default=True
    )
    licence: Line | None = field("使用许可", help="别人可以怎样使用本站的内容和数据，由本会决定", default=None)
    disclaimer: Text = field("声明", help="页脚固定声明")
    layers: list[Line] = field(
        "下面的层", help="用到的内容层，从最下面的写起；名字就是旁边的文件夹，如 [national, shandong]", many=True
    )
    offers: Offers = field(
        "开办的事项",
        help="下面各层的样板里，本会办哪些：“文件名: 承诺”，如 golden-bridge: {reply_within_days: 5}",
        default={},
    )
    hide: list[AnyRef] = field(
        "不显示的",
        help="下面的层里本站不要的，“类别:文件名”，如 [programme:science-arts, page:yearly-plan]",
        many=True,
    )
    help_contacts: list[Ref("contact")] = field(
        "求助", help="首页、维权、联系渠道和网址不对时“求助”一栏里的联系渠道；没有网络时也列出"
    )
    filing: Filing = field("备案信息", help="页脚显示的备案信息")
    navigation: list[NavigationItem] = field("主导航", help="页面顶部的导航")
    simple_home: Annotated[list[NavigationItem], AfterValidator(_few)] = field(
        "长者版首页", help="长者版首页上的大按钮，不超过 6 个；不写时用主导航的前 6 项", many=True
    )
    footer: list[FooterItem] = field("页脚导航", help="页脚里的链接：关于、网站地图、隐私等，分成几组", many=True)

    @property
    def rights(self):
        """The terms of use of the site's content: its licence, or that others must ask,
        because nobody else may grant one."""
        return self.licence or "使用前请与本会联系"

    def at(self, moment):
        """Return the datetime `moment`, which content writes without a zone, in the zone of the site."""
        return moment.replace(tzinfo=ZoneInfo(self.timezone))


def nobodys_site():
    """Return an empty Site, with which records can be checked while site.yml cannot be read."""
    empty = {name: "" for name, info in Site.model_fields.items() if info.is_required()}
    lists = {"help_contacts": [], "navigation": []}
    return Site.model_construct(**empty | lists | {"filing": Filing.model_construct(sponsor="")})
