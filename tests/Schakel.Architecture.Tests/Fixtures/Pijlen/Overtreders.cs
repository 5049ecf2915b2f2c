// A pure room that reads the store, and pages that look behind the view: in fields, bodies, lambdas and async methods.
#pragma warning disable CA1822, IDE0044, CS0649
using Microsoft.AspNetCore.Components;
using Schakel.Domein;

namespace Schakel.Architecture.Tests.Fixtures.Pijlen.Laag
{
    public sealed class Voorraad
    {
        public int Aantal() => 1;
    }
}

namespace Schakel.Architecture.Tests.Fixtures.Pijlen.Hoog
{
    public sealed class InLichaam
    {
        public int Tel()
        {
            var voorraad = new Laag.Voorraad();
            return voorraad.Aantal();
        }
    }

    public sealed class Onschuldig
    {
        public int Tel() => 2;
    }
}

namespace Schakel.Architecture.Tests.Fixtures.Pijlen.Paginas
{
    public abstract class Basis : ComponentBase;

    public sealed class MetVeld : Basis
    {
        [Parameter] public Stand? Gluurder { get; set; }
    }

    public sealed class InLambda : ComponentBase
    {
        public Func<long> Nummer(object iets) => () => ((Stand)iets).Nr;
    }

    public sealed class InAsync : ComponentBase
    {
        object? _iets;

        protected override async Task OnInitializedAsync()
        {
            await Task.Yield();
            _iets = ((Deelstand)_iets!).Partners;
        }
    }

    public sealed class Net : ComponentBase
    {
        [Parameter] public Inzage? Inzage { get; set; }
    }
}
