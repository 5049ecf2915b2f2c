using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Who and how large a partner is, the partner alone says; the others are its equals and see it at once.</summary>
[Trait("Feature", "I02")]
public sealed class PartnerBeschrijvenTests
{
    readonly Proefketen _keten = new(isVoorbeeld: false);
    readonly Deelname _uwv;

    public PartnerBeschrijvenTests() => _uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);

    [Fact]
    public void Een_partner_beschrijft_zichzelf_en_de_hele_keten_weet_het()
    {
        _keten.Als(_uwv).Doe(Van(_keten.Uwv, "123456782") with { Omvang = [Maat("Zaken"), Maat("Medewerkers", 120.5m)] }).ShouldBeNull();

        var beschrijving = _keten.Stand.Deel(Publiek.Keten).Beschrijvingen.Vind(_keten.Uwv)!;
        beschrijving.Oin!.Value.Waarde.ShouldBe("00000001123456782000");
        beschrijving.Omvang.Select(m => m.Naam.Waarde).ShouldBe(["Medewerkers", "Zaken"]);
    }

    [Fact]
    public void Een_nieuwe_beschrijving_vervangt_de_vorige_helemaal_en_niets_is_verplicht()
    {
        _keten.Als(_uwv).Moet(Van(_keten.Uwv, "123456782") with { Omvang = [Maat("Medewerkers")], Tooi = Tooi.Lees($"{Tooi.Stam}zbo/zb1") });

        _keten.Doe(Van(_keten.Uwv)).ShouldBeNull();

        _keten.Stand.Beschrijvingen.Vind(_keten.Uwv).ShouldBe(new(Partnersoort.Organisatie, null, null, null, []));
        _keten.Stand.Beschrijvingen.Bevat(_keten.Cbs).ShouldBeFalse("who said nothing is not described");
    }

    [Theory]
    [InlineData(Rol.Sleuteldrager, true)]
    [InlineData(Rol.Bestuurder, true)]
    [InlineData(Rol.Lijnmanager, false)]
    [InlineData(Rol.Ketenregisseur, false)]
    [InlineData(Rol.Ketenmedewerker, false)]
    public void Alleen_sleuteldrager_en_bestuurder_doen_het(Rol rol, bool mag) =>
        _keten.Als(_keten.Aangetreden(_keten.Uwv, rol)).Doe(Van(_keten.Uwv)).ShouldBe(mag ? null : Mag.NietBevoegd(Bevoegdheid.PartnerBeschrijven));

    [Fact]
    public void Niemand_beschrijft_een_ander_ook_wie_begon_niet_en_ook_niet_waar_nog_niemand_is()
    {
        _keten.Als(_keten.Sleuteldrager).Doe(Van(_keten.Uwv)).ShouldBe(Mag.NietVanU);
        _keten.AlsOprichter().Doe(Van(_keten.Uwv)).ShouldBe(Mag.NietVanU);
        _keten.AlsOprichter().Doe(Van(_keten.Cbs)).ShouldBe(Mag.NietVanU, "nobody holds the key there yet");
        _keten.Als(_uwv).Doe(Van(_keten.Cbs)).ShouldBe(Mag.NietVanU);

        var cbs = _keten.Als(_keten.Sleuteldrager).Aangetreden(_keten.Cbs, Rol.Sleuteldrager);

        _keten.Als(cbs).Doe(Van(_keten.Cbs)).ShouldBeNull();
        _keten.Als(cbs).Doe(Van(_keten.Nieuw<PartijId>())).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Twee_organisaties_hebben_nooit_hetzelfde_OIN_en_afdelingen_mogen_het_delen()
    {
        var (mijn, afdeling) = (Van(_keten.Belastingdienst, "123456782"), Naam.Lees("Ministerie van Proeven"));
        _keten.Als(_keten.Sleuteldrager).Moet(mijn);
        _keten.Moet(mijn with { Omvang = [Maat("Medewerkers")] });

        _keten.Als(_uwv).Doe(Van(_keten.Uwv, "123456782")).ShouldBe(PartnerBeschrijven.OinBezet);
        _keten.Doe(Van(_keten.Uwv, "123456782") with { Soort = Partnersoort.Afdeling }).ShouldBe(PartnerBeschrijven.OinBezet, "the other is an organisation");
        _keten.Doe(Van(_keten.Uwv, "111222333")).ShouldBeNull();

        _keten.Als(_keten.Sleuteldrager).Moet(mijn with { Soort = Partnersoort.Afdeling, OnderdeelVan = afdeling });
        _keten.Als(_uwv).Doe(Van(_keten.Uwv, "123456782")).ShouldBe(PartnerBeschrijven.OinBezet, "this one is an organisation");
        _keten.Doe(Van(_keten.Uwv, "123456782") with { Soort = Partnersoort.Afdeling, OnderdeelVan = afdeling }).ShouldBeNull();
    }

    [Fact]
    public void Een_OIN_dat_een_ander_losliet_is_vrij()
    {
        _keten.Als(_keten.Sleuteldrager).Moet(Van(_keten.Belastingdienst, "123456782"));
        _keten.Moet(Van(_keten.Belastingdienst));

        _keten.Als(_uwv).Doe(Van(_keten.Uwv, "123456782")).ShouldBeNull();
    }

    [Fact]
    public void Alleen_een_afdeling_is_ergens_onderdeel_van_en_niet_van_zichzelf()
    {
        var goed = Van(_keten.Uwv) with { OnderdeelVan = Naam.Lees("Ministerie van Proeven") };
        _keten.Als(_uwv);

        _keten.Doe(goed).ShouldBe(PartnerBeschrijven.GeenOnderdeel);
        _keten.Doe(goed with { Soort = Partnersoort.Afdeling, OnderdeelVan = Naam.Lees("uwv") }).ShouldBe(PartnerBeschrijven.EigenNaam);
        _keten.Doe(goed with { Soort = (Partnersoort)7 }).ShouldBe(PartnerBeschrijven.SoortOngeldig);
        _keten.Doe(goed with { Soort = Partnersoort.Afdeling }).ShouldBeNull();
        _keten.Doe(goed with { Soort = Partnersoort.Afdeling, OnderdeelVan = null }).ShouldBeNull("it need not be said");
    }

    [Theory]
    [InlineData("0", 1990, null)]
    [InlineData("1000000000000", 2199, null)]
    [InlineData("0.000001", 2026, null)]
    [InlineData("-0.1", 2026, "omvang-waarde")]
    [InlineData("1000000000001", 2026, "omvang-waarde")]
    [InlineData("0.0000001", 2026, "omvang-waarde")]
    [InlineData("1", 1989, "omvang-jaar")]
    [InlineData("1", 2200, "omvang-jaar")]
    public void Een_omvang_is_een_getal_vanaf_nul_in_een_jaar(string waarde, int jaar, string? code)
    {
        var maat = new Omvangmaat(Naam.Lees("Medewerkers")!.Value, decimal.Parse(waarde, System.Globalization.CultureInfo.InvariantCulture), jaar);

        var afwijzing = _keten.Als(_uwv).Doe(Van(_keten.Uwv) with { Omvang = [Maat("Zaken"), maat] });

        afwijzing?.Code.ShouldBe(code);
        afwijzing?.Veld.ShouldBe("Omvang");
        (afwijzing is null).ShouldBe(code is null);
    }

    [Fact]
    public void Er_zijn_ten_hoogste_twintig_maten_elk_een_keer_per_jaar()
    {
        ImmutableArray<Omvangmaat> twintig = [.. Enumerable.Range(1, PartnerBeschrijven.MaximumMaten).Select(n => Maat($"Maat {n}"))];
        _keten.Als(_uwv);

        _keten.Doe(Van(_keten.Uwv) with { Omvang = twintig }).ShouldBeNull();
        _keten.Doe(Van(_keten.Uwv) with { Omvang = twintig.Add(Maat("Nog een")) }).ShouldBe(PartnerBeschrijven.TeVeelMaten);
        _keten.Doe(Van(_keten.Uwv) with { Omvang = [Maat("Zaken"), Maat("zaken", 2)] }).ShouldBe(PartnerBeschrijven.MaatDubbel);
        _keten.Doe(Van(_keten.Uwv) with { Omvang = [Maat("Zaken"), Maat("Zaken") with { Jaar = 2025 }] }).ShouldBeNull("another year is another measure");
        _keten.Doe(Van(_keten.Uwv) with { Omvang = default }).ShouldBeNull();
    }

    [Fact]
    public void De_volgorde_waarin_maten_genoemd_worden_doet_er_niet_toe()
    {
        ImmutableArray<Omvangmaat> maten = [Maat("Zaken"), Maat("Zaken") with { Jaar = 2025 }, Maat("Medewerkers")];
        _keten.Als(_uwv).Moet(Van(_keten.Uwv) with { Omvang = maten });
        var digest = _keten.Stand.Deel(Publiek.Keten).Digest();

        _keten.Moet(Van(_keten.Uwv) with { Omvang = [.. maten.Reverse()] });

        _keten.Stand.Deel(Publiek.Keten).Digest().ShouldBe(digest);
        _keten.Stand.Beschrijvingen.Vind(_keten.Uwv)!.Omvang.Select(m => (m.Naam.Waarde, m.Jaar)).ShouldBe([("Medewerkers", 2026), ("Zaken", 2025), ("Zaken", 2026)]);
    }

    static PartnerBeschrijven Van(PartijId partner, string? oin = null) => new(partner, Partnersoort.Organisatie, null, oin is null ? null : Oin.Lees(oin, out _), null, []);

    static Omvangmaat Maat(string naam, decimal waarde = 1) => new(Naam.Lees(naam)!.Value, waarde, 2026);
}
