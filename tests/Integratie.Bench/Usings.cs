global using Integratie.Lokaal.Tables;
