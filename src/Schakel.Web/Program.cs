var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/gezond", () => "gezond");
app.Run();

public partial class Program;
