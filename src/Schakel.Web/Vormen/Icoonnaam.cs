namespace Schakel.Web.Vormen;

public enum Icoonnaam
{
    Weegschaal,
    Klok,
    Grafiek,
    Mensen,
    Waarschuwing,
    Ketting,
    Kaart,
    Besluit,
    Geheugen,
    Plus,
    Pijl,
    Potlood,
    Vinkje,
    Kruis,
    Menu,
    Info,
    Omhoog,
    Omlaag,
    Slot,
    Loep,
}
